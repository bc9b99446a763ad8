using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using SopEngine.Application.WordFiles;
using SopEngine.Application.WordFiles.Reading;
using static SopEngine.Application.Tests.WordFiles.HandMadeWord;

namespace SopEngine.Application.Tests.WordFiles;

/// <summary>Files that are no plain .docx are refused by a sentence that says why.</summary>
public sealed class WordGateTests
{
    [Fact]
    public void What_is_no_Word_file_is_refused()
    {
        Why([]).Should().Contain("bukan dokumen Word");
        Why("%PDF-1.7"u8.ToArray()).Should().Contain("bukan dokumen Word");
        Why([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).Should().Contain("sandi");
        Why([0x50, 0x4B, 0x03, 0x04, 9, 9, 9]).Should().Contain("rusak");
        Why(Zip(("a.txt", 10))).Should().Contain("bukan dokumen Word");
        Why(new byte[WordGateLimit + 1]).Should().Contain("20 MB");
    }

    [Fact]
    public void Macros_and_things_inside_things_are_refused()
    {
        Why(With("word/vbaProject.bin")).Should().Contain("makro");
        Why(With("word/embeddings/oleObject1.bin")).Should().Contain("OLE");
        Why(With("word/activeX/activeX1.xml")).Should().Contain("ActiveX");
        Why(Write(main => Part(main.AddAlternativeFormatImportPart(AlternativeFormatImportPartType.Html)), SmallSop())).Should().Contain("dokumen lain di dalamnya");
        Why(Write(main => Part(main.AddEmbeddedPackagePart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")), SmallSop())).Should().Contain("tersemat");
    }

    [Fact]
    public void What_points_outside_is_refused_and_a_hyperlink_is_not()
    {
        var outside = new Uri("file:///C:/rahasia/templat.dotx");
        Why(Write(main => main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", outside), SmallSop())).Should().Contain("di luar dirinya");
        Why(Write(main => main.AddNewPart<DocumentSettingsPart>().AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", outside), SmallSop())).Should().Contain("di luar dirinya");

        ReadWordDocument.Read(Write(main => main.AddHyperlinkRelationship(new Uri("mailto:dinas@contoh.go.id"), isExternal: true), SmallSop())).Succeeded(out _, out _).Should().BeTrue();
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_not_unpacked() =>
        Why(Zip(("[Content_Types].xml", 100), ("word/document.xml", 200_000_000))).Should().Contain("terlalu besar");

    [Fact]
    public void A_document_without_the_table_is_told_what_is_sought() =>
        ReadWordDocument.Read(Write(Text("Surat biasa."))).Problem.Should().BeOfType<WordProblems.WordTableMissing>();

    [Fact]
    public void A_document_nested_without_end_is_not_built()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));
        using var bytes = new MemoryStream();
        bytes.Write(Write(SmallSop()));
        using (var packed = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            packed.GetEntry("word/document.xml")!.Delete();
            using var text = new StreamWriter(packed.CreateEntry("word/document.xml").Open());
            text.Write($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{deep}</w:body></w:document>");
        }

        Why(bytes.ToArray()).Should().Contain("terlalu rumit");
    }

    private const int WordGateLimit = 20 * 1024 * 1024;

    private static string Why(byte[] file) => ReadWordDocument.Read(file).Problem.Should().BeOfType<WordProblems.WordFileRefused>().Which.Why;

    private static void Part(OpenXmlPart part)
    {
        using var content = new MemoryStream("<html/>"u8.ToArray());
        part.FeedData(content);
    }

    private static byte[] With(string name)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Write(SmallSop()));
        using (var packed = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = packed.CreateEntry(name).Open();
            entry.WriteByte(1);
        }

        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Name, int Length)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, length) in parts)
            {
                using var entry = packed.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(new byte[length]);
            }
        }

        return bytes.ToArray();
    }
}
