package org.briefpack.cli.arguments;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Says a command's syntax in picocli's terms. Built for the one command that was named, and without
 * annotations: those would be looked up by reflection at every start.
 */
final class Specification {
    private static final int WIDTH = 80;
    private static final int LONGEST_NAME = 34;

    private Specification() {}

    static CommandSpec of(Syntax syntax) {
        CommandSpec spec = CommandSpec.create().name(("briefpack " + syntax.name()).strip());
        spec.usageMessage()
                .width(WIDTH)
                .longOptionsMaxWidth(LONGEST_NAME)
                .sortOptions(false)
                .sortSynopsis(false)
                .abbreviateSynopsis(true)
                .description(syntax.summary())
                .parameterListHeading("%n")
                .optionListHeading("%noptions:%n");
        if (!syntax.operand().isEmpty()) {
            spec.addPositional(
                    PositionalParamSpec.builder()
                            .index("0")
                            .paramLabel(syntax.operand())
                            .arity(syntax.operandRequired() ? "1" : "0..1")
                            .required(syntax.operandRequired())
                            .type(String.class)
                            .description(syntax.operandHelp())
                            .build());
        }
        for (Option option : syntax.allOptions()) {
            spec.addOption(option(option));
        }
        return spec;
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder =
                OptionSpec.builder(option.names().toArray(String[]::new))
                        .description(help(option))
                        .usageHelp(option.key().equals("--help"))
                        .versionHelp(option.key().equals("--version"));
        if (!option.takesValue()) {
            return builder.arity("0").type(boolean.class).build();
        }
        return builder.arity("1")
                .paramLabel(option.label())
                .hideParamSyntax(true)
                .type(option.repeatable() ? String[].class : String.class)
                .build();
    }

    private static String help(Option option) {
        boolean many = option.takesValue() && option.repeatable();
        return many ? option.help() + " (repeatable)" : option.help();
    }
}
