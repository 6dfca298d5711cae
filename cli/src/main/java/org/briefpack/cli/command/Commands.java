package org.briefpack.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows the commands by name; a command's class is loaded only when it is named. */
public final class Commands {
    /** What the program is for. */
    public static final String SUMMARY =
            "Turns one sourced content pack into a PDF handout, a Word brief and a PowerPoint"
                    + " training deck.";

    private Commands() {}

    /** Returns each command's name with its summary, in the order people need them. */
    public static Map<String, String> summaries() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("build", BuildCommand.SUMMARY);
        all.put("check", CheckCommand.SUMMARY);
        all.put("new", NewCommand.SUMMARY);
        all.put("inspect", InspectCommand.SUMMARY);
        all.put("list", ListCommand.SUMMARY);
        all.put("explain", ExplainCommand.SUMMARY);
        all.put("schema", SchemaCommand.SUMMARY);
        return all;
    }

    /** Makes a command; empty where no command has the name. */
    public static Optional<Command> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "build" -> new BuildCommand();
                    case "check" -> new CheckCommand();
                    case "new" -> new NewCommand();
                    case "inspect" -> new InspectCommand();
                    case "list" -> new ListCommand();
                    case "explain" -> new ExplainCommand();
                    case "schema" -> new SchemaCommand();
                    default -> null;
                });
    }
}
