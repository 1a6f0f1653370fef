package org.motus.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.CareService;
import org.motus.library.Texts;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Puts the commands together and turns what happens into exit codes. */
final class CommandLines {

    private final CommandLine commands;
    private final Texts texts = Texts.of(CommandLines.class, Locale.getDefault());
    private final FailureLog failures = FailureLog.standard();

    CommandLines(@Nullable CareService care, PrintWriter out, PrintWriter err) {
        this(care, out, err, System::getenv);
    }

    /**
     * @param environment
     *            value of a variable, null when it is not set
     */
    CommandLines(@Nullable CareService care, PrintWriter out, PrintWriter err,
            Function<String, @Nullable String> environment) {
        var session = new Session(care, out, err, texts, new Secrets(texts, environment));
        commands = new CommandLine(new MotusCommand());
        commands.addSubcommand(new DemoCommand(session)).addSubcommand(new PatientsCommand(session))
                .addSubcommand(new StartCommand(session)).addSubcommand(new HandoutCommand(session))
                .addSubcommand(new LibraryCommand(session)).addSubcommand(new DrawCommand(session))
                .addSubcommand(new UsersCommand(session))
                .addSubcommand(new AuditCommand(session)).addSubcommand(new VerifyCommand(session))
                .addSubcommand(new BackupCommand(session)).addSubcommand(new RestoreCommand(session))
                .addSubcommand(new MoveCommand(session))
                .addSubcommand(new ExportPatientCommand(session)).addSubcommand(new ErasePatientCommand(session))
                .addSubcommand(new CommandLine(new ServerCommand()).addSubcommand(new ServerMakeCommand(session))
                        .addSubcommand(new ServerConnectCommand(session)));
        // Settings reach only the subcommands that are there already, so they come last.
        commands.setOut(out).setErr(err).setResourceBundle(helpTexts());
        commands.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(false);
        commands.setParameterExceptionHandler(this::badInput).setExecutionExceptionHandler(this::failed);
    }

    private static ResourceBundle helpTexts() {
        var loader = Objects.requireNonNull(CommandLines.class.getClassLoader());
        return ResourceBundle.getBundle(CommandLines.class.getPackageName() + ".help", Locale.getDefault(), loader);
    }

    /** @return the exit code: 0 done, 1 refused with findings or problems found, 2 bad input, 3 internal error */
    int run(String... arguments) {
        return commands.execute(arguments);
    }

    private int badInput(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var name = command.getCommandSpec().qualifiedName(" ");
        command.getErr().println(texts.get("failure.input", sentence(problem), name));
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception problem, CommandLine command, @Nullable ParseResult parsed) {
        if (problem instanceof Refusal refusal) {
            command.getErr().println(refusal.getMessage());
            return ExitCode.BAD_INPUT;
        }
        command.getErr().println(texts.get("failure.internal", failures.write(problem)));
        return ExitCode.INTERNAL_ERROR;
    }

    private static String sentence(ParameterException problem) {
        // Options that belong together are missed with a word of the parser's own at the front.
        var message = String.valueOf(problem.getMessage()).strip().replaceFirst("^Error: ", "");
        return message.endsWith(".") ? message : message + ".";
    }
}
