/** picocli's own descriptor, in source: its sources come without one. */
module info.picocli {
    requires static java.sql;

    exports picocli;
}
