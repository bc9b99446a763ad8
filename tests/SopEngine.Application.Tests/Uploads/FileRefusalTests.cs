using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Tests.Uploads;

/// <summary>What a file is called and what it is: refused in words where the two disagree, or where it could do harm.</summary>
public sealed class FileRefusalTests : HouseTests
{
    private static readonly byte[] _jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    [Fact]
    public async Task A_photograph_with_a_wrong_extension_is_refused_and_told_what_it_is()
    {
        var error = (await UploadAsync("foto.png", _jpeg)).Problem!.Errors.Single();

        error.Code.Should().Be("disguised");
        error.Message.Should().Contain("foto JPEG").And.Contain("bukan gambar PNG").And.Contain(".jpg");
    }

    [Theory]
    [InlineData("surat.pdf", "MZ\u0001\u0002 program", "program")]
    [InlineData("catatan.txt", "#!/bin/sh\nrm -rf /", "program")]
    [InlineData("pasang.bat", "echo halo", "program")]
    [InlineData("foto.jpg", "  <!DOCTYPE html><html></html>", "page")]
    [InlineData("bagan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "page")]
    [InlineData("bagan.txt", "<?xml version='1.0'?><svg onload='x()'/>", "page")]
    [InlineData("surat.pdf", "bukan PDF", "disguised")]
    [InlineData("foto.jpg", "", "empty")]
    public async Task What_could_do_harm_or_is_something_else_is_refused(string name, string content, string code) =>
        (await UploadAsync(name, Encoding.UTF8.GetBytes(content))).Problem!.Errors.Should().ContainSingle(error => error.Code == code);

    [Theory]
    [InlineData("surat.pdf", "%PDF-1.7 isi", "application/pdf")]
    [InlineData("catatan.txt", "isi < 5 dan > 3", "text/plain")]
    [InlineData("lama.doc", "{\\rtf1 isi}", "application/rtf")]
    [InlineData("aneh.xyz", "isi", "text/plain")]
    public async Task What_is_as_it_is_called_is_taken(string name, string content, string type) =>
        (await UploadAsync(name, Encoding.UTF8.GetBytes(content))).Value().ContentType.Should().Be(type);

    [Fact]
    public async Task Office_documents_are_known_by_what_is_in_them()
    {
        (await UploadAsync("surat.docx", Zip("[Content_Types].xml", "word/document.xml"))).Value().ContentType.Should().EndWith("wordprocessingml.document");
        (await UploadAsync("surat.docx", Zip("[Content_Types].xml", "xl/workbook.xml"))).Problem!.Errors.Single().Message.Should().Contain("lembar kerja Excel");
        (await UploadAsync("lain.zip", Zip("a.txt", "b.txt"))).Value().ContentType.Should().Be("application/zip");
    }

    [Fact]
    public async Task Macros_and_archives_in_archives_and_programs_in_archives_are_refused()
    {
        (await CodeAsync("surat.docm", Zip("word/document.xml", "word/vbaProject.bin"))).Should().Be("macro");
        (await CodeAsync("isi.zip", Zip("a.txt", "lagi/dalam.zip"))).Should().Be("zip-in-zip");
        (await CodeAsync("isi.zip", Zip("a.txt", "pasang.EXE"))).Should().Be("program");
    }

    [Theory]
    [InlineData(600)]
    [InlineData(FilePartRow.Size - 13)]
    public async Task Macros_of_the_old_form_are_refused_wherever_they_lie(int at)
    {
        byte[] document = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[at - 8], .. Encoding.Unicode.GetBytes("_VBA_PROJECT"), .. new byte[1000]];

        (await CodeAsync("lama.doc", document)).Should().Be("macro");
        (await UploadAsync("lama.doc", [.. document[..at], .. new byte[1000]])).Value().ContentType.Should().Be("application/msword");
    }

    [Fact]
    public async Task A_zip_that_bursts_is_refused_without_being_unpacked()
    {
        (await CodeAsync("kecil.zip", Declaring(Zip("a.txt"), 300u * 1024 * 1024))).Should().Be("zip-bomb");
        (await CodeAsync("banyak.zip", Zip([.. Enumerable.Range(0, ZipDirectory.MostEntries + 1).Select(number => $"{number}")]))).Should().Be("zip-bomb");
    }

    [Fact]
    public async Task A_zip_that_was_cut_off_is_refused_and_not_a_fault()
    {
        var zip = Zip("a.txt", "b.txt");
        for (var length = 4; length < zip.Length; length += 3)
        {
            (await CodeAsync("isi.zip", zip[..length])).Should().Be("disguised");
        }
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing_behind()
    {
        await UploadAsync("foto.png", _jpeg);
        await UploadAsync("besar.bin", new byte[(20 * 1024 * 1024) + 1]);

        await using var db = House.Rows("banyuwangi");
        db.Uploads.Count().Should().Be(0);
        db.FileParts.Count().Should().Be(0);
    }

    private static byte[] Zip(params string[] names)
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("isi"u8);
            }
        }

        return whole.ToArray();
    }

    /// <summary>The same, claiming that its first entry is so long when unpacked.</summary>
    private static byte[] Declaring(byte[] zip, uint length)
    {
        var entry = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(entry + 24), length);
        return zip;
    }

    private async Task<string> CodeAsync(string name, byte[] content) => (await UploadAsync(name, content)).Problem!.Errors.Single().Code;

    private async Task<Result<FileView>> UploadAsync(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await House.Get<UploadFile>().HandleAsync(await House.AsAsync("banyuwangi", "pelapor"), name, stream, default);
    }
}
