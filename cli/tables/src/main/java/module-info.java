/** Reads spreadsheets: CSV in every dialect, and Excel's workbooks. */
module org.briefpack.tables {
    requires org.briefpack.model;
    requires org.apache.commons.csv;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires static org.jspecify;

    provides org.briefpack.model.reader.TableReader with
            org.briefpack.tables.SpreadsheetReader;
}
