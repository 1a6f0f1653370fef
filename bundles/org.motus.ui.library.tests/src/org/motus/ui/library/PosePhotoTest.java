package org.motus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A photo is laid under the figure")
class PosePhotoTest {

    @TempDir
    Path folder;

    private Path image(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(200, 30, 40));
        paint.fillRect(0, 0, width, height);
        paint.dispose();
        var file = folder.resolve("photo." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    @Test
    @DisplayName("PNG and JPEG are read; a large one is read smaller")
    void read() throws Exception {
        var small = PosePhoto.read(image("png", 30, 20).toFile());
        assertEquals(30, small.width);
        assertEquals(new RGB(200, 30, 40), small.palette.getRGB(small.getPixel(5, 5)));
        var large = PosePhoto.read(image("jpg", 3000, 2000).toFile());
        assertEquals(1000, large.width);
        assertEquals(667, large.height);
    }

    @Test
    @DisplayName("one that says it has 400 megapixels is refused before it is decoded")
    void huge() throws IOException {
        var file = folder.resolve("huge.png");
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
        var head = new ByteArrayOutputStream();
        var words = new DataOutputStream(head);
        words.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        words.writeInt(20_000);
        words.writeInt(20_000);
        words.write(new byte[] { 8, 2, 0, 0, 0 });
        var sum = new CRC32();
        sum.update(head.toByteArray());
        out.writeInt(13);
        out.write(head.toByteArray());
        out.writeInt((int) sum.getValue());
        Files.write(file, bytes.toByteArray());
        var refused = assertThrows(PosePhoto.Refused.class, () -> PosePhoto.read(file.toFile()));
        assertTrue(refused.getMessage().startsWith("This photo is too large."), refused.getMessage());
    }

    @Test
    @DisplayName("what is no picture is refused without its name")
    void other() throws IOException {
        var file = folder.resolve("Jane Doe.png");
        Files.writeString(file, "no picture");
        var refused = assertThrows(PosePhoto.Refused.class, () -> PosePhoto.read(file.toFile()));
        assertTrue(refused.getMessage().startsWith("This is no PNG or JPEG picture"), refused.getMessage());
        var gif = image("gif", 20, 20);
        assertThrows(PosePhoto.Refused.class, () -> PosePhoto.read(gif.toFile()));
    }
}
