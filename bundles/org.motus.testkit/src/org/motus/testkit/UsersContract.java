package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;
import static org.motus.testkit.Refusals.refused;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.PatientQuery;
import org.motus.store.Role;
import org.motus.store.UserInfo;

/** Who may open a clinic of any store, and what for. A store's test extends this and says how its clinic is opened. */
public abstract class UsersContract {

    /** Password of Ada Admin. */
    protected static final String ADAS = "first of all passwords";
    /** Password of Cleo Clinician. */
    protected static final String CLEOS = "h\u00E4nde weg 4711";
    /** Password of Vic Viewer. */
    protected static final String VICS = "only looking";

    private Password recoveryKey;
    private UserInfo ada;
    private UserInfo cleo;
    private UserInfo vic;

    /** Opens the clinic; the first time it is an empty one without users. */
    protected abstract Clinic open(Key key) throws Exception;

    /** Opens the clinic as a user. */
    protected final Clinic open(String name, String password) throws Exception {
        try (var typed = secret(password)) {
            return open(new Key.User(name, typed));
        }
    }

    /** @return a password of a test */
    protected static Password secret(String words) {
        return Password.of(words.toCharArray());
    }

    @BeforeEach
    void threeUsers() throws Exception {
        try (var clinic = open(new Key.Open())) {
            assertEquals(List.of(), clinic.users().list());
            ada = clinic.users().add("Ada Admin", Role.ADMINISTRATOR, secret(ADAS));
            recoveryKey = clinic.users().newRecoveryKey();
            cleo = clinic.users().add("Cleo Clinician", Role.CLINICIAN, secret(CLEOS));
            vic = clinic.users().add("Vic Viewer", Role.VIEWER, secret(VICS));
            assertEquals(ada, clinic.user());
            clinic.savePatient(patient().id("p-1").build());
        }
    }

    @Test
    void everybodySignsInWithTheirOwnPassword() throws Exception {
        try (var clinic = open("Ada Admin", ADAS)) {
            assertEquals(ada, clinic.user());
            assertEquals(List.of(ada, cleo, vic), clinic.users().list());
        }
        try (var clinic = open("  cleo   CLINICIAN ", CLEOS)) {
            assertEquals(new UserInfo(cleo.id(), "Cleo Clinician", Role.CLINICIAN, true), clinic.user());
        }
        try (var clinic = open("Vic Viewer", VICS)) {
            assertEquals(vic, clinic.user());
        }
    }

    @Test
    void whateverIsWrongTheSentenceIsTheSame() {
        var wrong = refused(Reason.WRONG_PASSWORD, () -> open("Ada Admin", "first of all Passwords"));
        assertEquals(wrong, refused(Reason.WRONG_PASSWORD, () -> open("Ada Admin", "")));
        assertEquals(wrong, refused(Reason.WRONG_PASSWORD, () -> open("Ada Admin", CLEOS)));
        assertEquals(wrong, refused(Reason.WRONG_PASSWORD, () -> open("Nobody", ADAS)));
        assertEquals(wrong, refused(Reason.WRONG_PASSWORD, () -> open("", "")));
        assertFalse(wrong.contains("Ada"), wrong);
        refused(Reason.SIGN_IN, () -> open(new Key.Open()));
    }

    @Test
    void aViewerReadsAndChangesNothing() throws Exception {
        try (var clinic = open("Vic Viewer", VICS)) {
            var record = clinic.loadPatient("p-1");
            var program = InventedPrograms.program(LocationCode.A, 1);
            refused(Reason.NOT_ALLOWED, () -> clinic.savePatient(record));
            refused(Reason.NOT_ALLOWED, () -> clinic.savePatient(patient().build()));
            refused(Reason.NOT_ALLOWED, () -> clinic.saveRevision("p-1", program, "Vic Viewer"));
            assertEquals(1, clinic.loadPatient("p-1").getVersion());
            assertEquals(List.of(), clinic.revisions("p-1"));
            assertEquals(1, clinic.countPatients(PatientQuery.of("")));
        }
    }

    @Test
    void aClinicianWorksOnRecordsAndNotOnUsers() throws Exception {
        try (var clinic = open("Cleo Clinician", CLEOS)) {
            assertEquals(2, clinic.savePatient(clinic.loadPatient("p-1")).getVersion());
            var users = clinic.users();
            refused(Reason.NOT_ALLOWED, users::list);
            refused(Reason.NOT_ALLOWED, () -> users.add("Eve", Role.ADMINISTRATOR, secret("evil eve 1")));
            refused(Reason.NOT_ALLOWED, () -> users.role(cleo.id(), Role.ADMINISTRATOR));
            refused(Reason.NOT_ALLOWED, () -> users.active(ada.id(), false));
            refused(Reason.NOT_ALLOWED, () -> users.password(ada.id(), null, secret("evil eve 1")));
            refused(Reason.NOT_ALLOWED, users::newRecoveryKey);
        }
        try (var clinic = open("Ada Admin", ADAS)) {
            assertEquals(List.of(ada, cleo, vic), clinic.users().list());
        }
    }

    @Test
    void aChangedPasswordOpensAndTheOldOneNoLonger() throws Exception {
        try (var clinic = open("Cleo Clinician", CLEOS)) {
            var users = clinic.users();
            refused(Reason.INVALID, () -> users.password(cleo.id(), null, secret("another one")));
            refused(Reason.WRONG_PASSWORD, () -> users.password(cleo.id(), secret(ADAS), secret("another one")));
            refused(Reason.INVALID, () -> users.password(cleo.id(), secret(CLEOS), secret("7 chars")));
            users.password(cleo.id(), secret(CLEOS), secret("another one"));
            users.verify(secret("another one"));
            refused(Reason.WRONG_PASSWORD, () -> users.verify(secret(CLEOS)));
        }
        refused(Reason.WRONG_PASSWORD, () -> open("Cleo Clinician", CLEOS));
        open("Cleo Clinician", "another one").close();
    }

    @Test
    void anAdministratorSetsTheForgottenPasswordOfSomebodyElse() throws Exception {
        try (var clinic = open("Ada Admin", ADAS)) {
            clinic.users().password(vic.id(), null, secret("remember this"));
            refused(Reason.NOT_FOUND, () -> clinic.users().password("nobody", null, secret("remember this")));
        }
        refused(Reason.WRONG_PASSWORD, () -> open("Vic Viewer", VICS));
        open("Vic Viewer", "remember this").close();
    }

    @Test
    void whoeverIsSentAwayNoLongerSignsInUntilThereIsANewPassword() throws Exception {
        try (var clinic = open("Ada Admin", ADAS)) {
            clinic.users().active(cleo.id(), false);
            refused(Reason.INVALID, () -> clinic.users().password(cleo.id(), null, secret("too early")));
        }
        refused(Reason.WRONG_PASSWORD, () -> open("Cleo Clinician", CLEOS));
        try (var clinic = open("Ada Admin", ADAS)) {
            clinic.users().active(cleo.id(), true);
        }
        refused(Reason.WRONG_PASSWORD, () -> open("Cleo Clinician", CLEOS));
        try (var clinic = open("Ada Admin", ADAS)) {
            clinic.users().password(cleo.id(), null, secret("welcome back"));
        }
        try (var clinic = open("Cleo Clinician", "welcome back")) {
            assertEquals(cleo, clinic.user());
        }
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        try (var clinic = open("Ada Admin", ADAS)) {
            var users = clinic.users();
            refused(Reason.INVALID, () -> users.role(ada.id(), Role.CLINICIAN));
            refused(Reason.INVALID, () -> users.active(ada.id(), false));
            users.role(cleo.id(), Role.ADMINISTRATOR);
            users.active(cleo.id(), false);
            refused(Reason.INVALID, () -> users.role(ada.id(), Role.VIEWER));
            assertEquals(Role.ADMINISTRATOR, clinic.user().role());
            users.role(vic.id(), Role.ADMINISTRATOR);
            users.role(ada.id(), Role.VIEWER);
            refused(Reason.NOT_ALLOWED, users::list);
            refused(Reason.NOT_ALLOWED, () -> clinic.savePatient(patient().build()));
        }
        try (var clinic = open("Vic Viewer", VICS)) {
            assertEquals(List.of("ADMINISTRATOR false", "ADMINISTRATOR true", "VIEWER true"), clinic.users().list()
                    .stream().map(user -> user.role() + " " + user.active()).sorted().toList());
        }
    }

    @Test
    void theRecoveryKeyOpensHoweverItIsTypedAndAnswersForgottenPasswords() throws Exception {
        var shown = new String(recoveryKey.chars());
        assertTrue(shown.matches("([2-9ACDEFGHJKMNPQRTVWXY]{5}-){5}[2-9ACDEFGHJKMNPQRTVWXY]{5}"), shown);
        try (var clinic = open(new Key.Recovery(secret(" " + shown.toLowerCase().replace('-', ' '))))) {
            assertEquals(Role.ADMINISTRATOR, clinic.user().role());
            clinic.users().verify(secret(shown));
            clinic.users().password(ada.id(), null, secret("not forgotten"));
        }
        open("Ada Admin", "not forgotten").close();
        var other = shown.charAt(0) == 'A' ? 'C' : 'A';
        refused(Reason.WRONG_PASSWORD, () -> open(new Key.Recovery(secret(other + shown.substring(1)))));
    }

    @Test
    void aNewRecoveryKeyEndsTheOldOne() throws Exception {
        Password next;
        try (var clinic = open("Ada Admin", ADAS)) {
            next = clinic.users().newRecoveryKey();
        }
        refused(Reason.WRONG_PASSWORD, () -> open(new Key.Recovery(recoveryKey)));
        open(new Key.Recovery(next)).close();
        open("Cleo Clinician", CLEOS).close();
    }

    @Test
    void aNameThatIsTakenBlankOrEndlessIsRefused() throws Exception {
        try (var clinic = open("Ada Admin", ADAS)) {
            var users = clinic.users();
            for (var name : List.of("ADA  admin", "Vic Viewer ", " ", "x".repeat(121), "\uFDFA".repeat(99),
                    "two\nlines")) {
                refused(Reason.INVALID, () -> users.add(name, Role.VIEWER, secret("good enough")));
            }
            refused(Reason.INVALID, () -> users.add("Eve", Role.VIEWER, secret("7 chars")));
            refused(Reason.INVALID, () -> users.add("Eve", Role.VIEWER, secret("x".repeat(201))));
            assertEquals(List.of(ada, cleo, vic), users.list());
        }
        open("Ada Admin", ADAS).close();
    }

    @Test
    void whatIsSealedOpensInLaterSessionsOfEverybodyAndOnlyUnchanged() throws Exception {
        var draft = "Draft of a record".getBytes();
        byte[] sealed;
        try (var clinic = open("Cleo Clinician", CLEOS)) {
            sealed = clinic.sealer().seal(draft);
            assertEquals(draft.length + 29, sealed.length);
            assertFalse(Arrays.equals(sealed, clinic.sealer().seal(draft)));
        }
        try (var clinic = open("Ada Admin", ADAS)) {
            assertArrayEquals(draft, clinic.sealer().open(sealed));
            for (var i = 0; i < sealed.length; i++) {
                var changed = sealed.clone();
                changed[i] ^= 1;
                refused(Reason.DAMAGED, () -> clinic.sealer().open(changed));
            }
            refused(Reason.DAMAGED, () -> clinic.sealer().open(new byte[28]));
        }
    }

    @Test
    void everySignInAndChangeOfUsersIsOnRecord() throws Exception {
        refused(Reason.WRONG_PASSWORD, () -> open("Cleo Clinician", "wrong"));
        refused(Reason.WRONG_PASSWORD, () -> open("Mallory", "wrong"));
        open("Cleo Clinician", CLEOS).close();
        try (var clinic = open("Ada Admin", ADAS)) {
            clinic.users().role(vic.id(), Role.CLINICIAN);
            clinic.users().role(vic.id(), Role.CLINICIAN);
            var rows = clinic.audit().find(AuditQuery.all(100)).reversed().stream()
                    .filter(row -> row.act() == Act.SIGN_IN || row.act() == Act.SIGN_IN_FAILED || row.act() == Act.USER)
                    .map(row -> row.act() + " " + row.user() + ": " + row.subject().replaceAll(" at .*", "")).toList();
            assertEquals(List.of("USER Your name: added Ada Admin as the first administrator",
                    "USER Ada Admin: made a new recovery key", "USER Ada Admin: added Cleo Clinician as clinician",
                    "USER Ada Admin: added Vic Viewer as viewer", "SIGN_IN_FAILED Cleo Clinician: tried",
                    "SIGN_IN_FAILED Unknown: tried", "SIGN_IN Cleo Clinician: clinic", "SIGN_IN Ada Admin: clinic",
                    "USER Ada Admin: Vic Viewer is clinician"), rows);
        }
    }

    @Test
    void aProgramCarriesTheNameOfWhoSignedIn() throws Exception {
        try (var clinic = open("Cleo Clinician", CLEOS)) {
            var saved = clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 1), "Somebody Else");
            assertEquals("Cleo Clinician", saved.author());
            assertEquals("Cleo Clinician", clinic.loadRevision("p-1", 1).info().author());
        }
    }

    @Test
    void whoSignsOutIsOnRecord() throws Exception {
        open("Vic Viewer", VICS).close();
        try (var clinic = open("Ada Admin", ADAS)) {
            var newest = clinic.audit().find(AuditQuery.all(100)).stream()
                    .filter(row -> row.act() == Act.SIGN_IN || row.act() == Act.SIGN_OUT)
                    .map(row -> row.act() + " " + row.user()).limit(3).toList();
            assertEquals(List.of("SIGN_IN Ada Admin", "SIGN_OUT Vic Viewer", "SIGN_IN Vic Viewer"), newest);
        }
    }
}
