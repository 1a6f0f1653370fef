package org.motus.store.jdbc;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;

/** Turns what a database server and the way to it throw into one sentence for the clinician. */
final class ServerErrors implements Refusals {

    private record Verdict(Reason reason, String sentence) {
    }

    private final ServerAddress server;
    private final String host;

    ServerErrors(ServerAddress server) {
        this.server = server;
        this.host = server.host();
    }

    @Override
    public ClinicException translate(Exception problem) {
        if (problem instanceof ClinicException known) {
            return known;
        }
        var verdict = verdict(problem);
        return new ClinicException(verdict.reason(), verdict.sentence(), problem);
    }

    private Verdict verdict(Exception problem) {
        var chain = Causes.of(problem);
        var known = chain.stream().filter(ClinicException.class::isInstance).findFirst();
        if (known.isPresent()) {
            var refusal = (ClinicException) known.get();
            return new Verdict(refusal.reason(), String.valueOf(refusal.getMessage()));
        }
        for (var link : chain) {
            var trust = trust(link);
            if (trust != null) {
                return trust;
            }
        }
        for (var link : chain) {
            var verdict = link instanceof SQLException sql ? state(String.valueOf(sql.getSQLState())) : null;
            if (verdict != null) {
                return verdict;
            }
        }
        if (chain.stream().anyMatch(ServerErrors::isConnection)) {
            return away();
        }
        return new Verdict(Reason.FAILED,
                "The clinic on " + host + " could not be read or written; close it, open it again and retry.");
    }

    /** The words of the driver are translated into many languages; what is looked for here is in all of them. */
    private @Nullable Verdict trust(Throwable link) {
        var message = String.valueOf(link.getMessage());
        if (message.contains("PgjdbcHostnameVerifier")) {
            return new Verdict(Reason.UNREACHABLE, "The certificate of the clinic server is not for " + host
                    + ", so nothing was sent; use the server's right name, or ask whoever runs it.");
        }
        if (link instanceof SQLException sql && "08004".equals(sql.getSQLState())) {
            return message.contains("SSL")
                    ? new Verdict(Reason.UNREACHABLE, "The clinic server " + host
                            + " does not encrypt, so nothing was sent; ask whoever runs it to switch TLS on.")
                    : login();
        }
        if (link instanceof SSLException && hasCertificateCause(link)) {
            return new Verdict(Reason.UNREACHABLE, "The certificate of the clinic server " + host
                    + " is not vouched for, so nothing was sent; ask whoever runs it for the certificate file.");
        }
        return null;
    }

    private static boolean hasCertificateCause(Throwable problem) {
        return Causes.of(problem).stream().anyMatch(GeneralSecurityException.class::isInstance);
    }

    private @Nullable Verdict state(String state) {
        return switch (state) {
            case "28000", "28P01" -> login();
            case "42501" -> new Verdict(Reason.SERVER_LOGIN, "The login for the clinic server " + host
                    + " may not do this in schema " + server.schema()
                    + "; ask whoever runs the server for that right.");
            case "3D000" -> new Verdict(Reason.INVALID, "There is no database " + server.database()
                    + " on the clinic server " + host + "; correct its name.");
            case "3F000", "42P01" -> new Verdict(Reason.DAMAGED, "Tables of the clinic on " + host
                    + " are missing; ask whoever runs the server to bring them back from a backup.");
            case "53100" -> new Verdict(Reason.DISK_FULL, "The disk of the clinic server " + host
                    + " is full, so nothing was saved; ask whoever runs it to make room, then repeat.");
            case "25006" -> new Verdict(Reason.UNREACHABLE, "The clinic server " + host
                    + " saves nothing at the moment, because it is only the stand-in of another; try again later.");
            case "23505", "40001", "40P01" -> new Verdict(Reason.CONFLICT,
                    "Somebody else saved this record at the same time; load it again and repeat the change.");
            case "55P03" -> new Verdict(Reason.FAILED,
                    "Somebody else keeps the clinic on " + host
                            + " busy, so nothing was saved; try again in a moment.");
            case "53300", "57P01", "57P02", "57P03", "57P05", "25P03" -> away();
            case "XX001", "XX002" -> new Verdict(Reason.DAMAGED, "The database of the clinic on " + host
                    + " is damaged; ask whoever runs the server to restore it from a backup.");
            default -> state.startsWith("08") ? away() : null;
        };
    }

    private Verdict login() {
        return new Verdict(Reason.SERVER_LOGIN, "The clinic server " + host
                + " refuses this computer's login; type the right one, or ask whoever runs the server.");
    }

    /** @return the sentence for a server that no login is kept for */
    ClinicException noLogin() {
        return new ClinicException(Reason.SERVER_LOGIN,
                "The clinic server " + host + " asks for a login, and this computer has none for it; type it.", null);
    }

    private Verdict away() {
        return new Verdict(Reason.UNREACHABLE, "The clinic server " + host
                + " does not answer; check the network and the server, then try again.");
    }

    private static boolean isConnection(Throwable link) {
        return link instanceof SQLTransientConnectionException || link instanceof IOException;
    }
}
