package org.motus.care;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.motus.model.program.Paper;
import org.motus.model.program.Program;

/** The bytes of a waiting revision before they are sealed. */
final class WaitingForm {

    private static final int FORM = 1;

    private WaitingForm() {
    }

    static byte[] write(WaitingRevision waiting) throws IOException {
        return ModelBytes.write(out -> head(waiting, out), List.of(waiting.program()));
    }

    private static void head(WaitingRevision waiting, DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeUTF(waiting.id());
        out.writeUTF(waiting.patientId());
        out.writeUTF(waiting.userId());
        out.writeUTF(waiting.author());
        out.writeInt(waiting.basedOn());
        out.writeInt(waiting.replaces().size());
        for (var id : waiting.replaces()) {
            out.writeUTF(id);
        }
        out.writeBoolean(waiting.stored());
        out.writeLong(waiting.madeAt().toEpochMilli());
        out.writeInt(waiting.prints().size());
        for (var print : waiting.prints()) {
            out.writeLong(print.at().toEpochMilli());
            out.writeUTF(print.paper().getName());
        }
    }

    /** @throws IOException when the bytes are not what {@link #write} made */
    static WaitingRevision read(byte[] bytes) throws IOException {
        return ModelBytes.read(bytes, WaitingForm::read);
    }

    private static WaitingRevision read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("A waiting program of another form.");
        }
        var id = in.readUTF();
        var patientId = in.readUTF();
        var userId = in.readUTF();
        var author = in.readUTF();
        var basedOn = in.readInt();
        var replaces = new HashSet<String>();
        for (var left = in.readInt(); left > 0; left--) {
            replaces.add(in.readUTF());
        }
        var stored = in.readBoolean();
        var madeAt = Instant.ofEpochMilli(in.readLong());
        var prints = new ArrayList<WaitingRevision.Print>();
        for (var left = in.readInt(); left > 0; left--) {
            prints.add(new WaitingRevision.Print(Instant.ofEpochMilli(in.readLong()), paper(in.readUTF())));
        }
        var roots = ModelBytes.models(in);
        if (roots.length != 1 || !(roots[0] instanceof Program program)) {
            throw new IOException("A waiting program without a program.");
        }
        return new WaitingRevision(id, patientId, userId, author, basedOn, Set.copyOf(replaces), stored, madeAt,
                program, List.copyOf(prints));
    }

    private static Paper paper(String name) throws IOException {
        var paper = Paper.getByName(name);
        if (paper == null) {
            throw new IOException("A print on no paper that is known.");
        }
        return paper;
    }
}
