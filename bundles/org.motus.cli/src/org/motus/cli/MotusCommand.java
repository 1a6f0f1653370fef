package org.motus.cli;

import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root: says what there is. */
@Command(name = "motus", mixinStandardHelpOptions = true, version = "Motus 0.1.0", subcommands = HelpCommand.class, synopsisSubcommandLabel = "COMMAND")
final class MotusCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var names = spec.subcommands().keySet().stream().filter(name -> !name.equals("help"))
                .collect(Collectors.joining(", "));
        throw new ParameterException(spec.commandLine(), "Name a command: " + names);
    }
}
