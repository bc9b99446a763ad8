using System.Text;
using Microsoft.Extensions.Options;
using SopEngine.Host.Documents;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Documents;

/// <summary>PDF by the Chromium of this machine; where there is none, the tests hold what is said then.</summary>
[Collection(SharedHost.Name)]
public sealed class SopPdfTests(SopEngineHost host)
{
    private const string Html = "<!DOCTYPE html><html lang=\"id\"><title>Uji</title><p>Satu halaman.";

    private static readonly bool _installed = ChromiumPrograms.Find(null) is not null;

    [Fact]
    public async Task An_SOP_is_given_as_PDF_or_it_is_said_how_to_get_one()
    {
        using var answer = await new Browser(host, Helpdesk.Tenant).Http.GetAsync(new Uri("/banyuwangi/sop/helpdesk-aplikasi-jaringan/unduh/pdf", UriKind.Relative));

        if (_installed)
        {
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/pdf");
            answer.Content.Headers.ContentDisposition!.FileName.Should().Be("banyuwangi-helpdesk-aplikasi-jaringan-revisi-1.pdf");
            Encoding.ASCII.GetString((await answer.Content.ReadAsByteArrayAsync())[..5]).Should().Be("%PDF-");
        }
        else
        {
            ((int)answer.StatusCode).Should().Be(503);
            (await answer.Content.ReadAsStringAsync()).Should().Contain("Simpan sebagai PDF");
        }
    }

    [Fact]
    public async Task An_SOP_that_is_not_there_gives_none() =>
        (await new Browser(host, Helpdesk.Tenant).GetAsync("sop/tidak-ada/unduh/pdf")).ShouldBe(404);

    [Fact]
    public async Task Without_Chromium_it_is_said_that_printing_gives_the_same()
    {
        using var press = Press(new DocumentOptions { Chromium = "-" });

        var problem = (await press.PrintAsync(Html, CancellationToken.None)).Problem!;

        problem.Should().BeOfType<DocumentProblems.PdfNotMadeHere>().Which.Detail.Should().Contain("Ctrl+P");
        press.Works.Should().BeFalse();
    }

    [Fact]
    public async Task A_program_that_takes_too_long_or_makes_nothing_is_ended_and_told()
    {
        foreach (var script in new[] { "sleep 60", "exit 0", "exit 3" })
        {
            var folder = Directory.CreateTempSubdirectory("press-");
            var program = Path.Combine(folder.FullName, "program.sh");
            await File.WriteAllTextAsync(program, $"#!/bin/sh\n{script}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }

            using var press = Press(new DocumentOptions { Chromium = program, TimeLimit = TimeSpan.FromSeconds(1) });
            (await press.PrintAsync(Html, CancellationToken.None)).Problem.Should().BeOfType<DocumentProblems.PdfFailed>("of {0}", script);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_same_page_is_printed_once_and_nothing_is_left_behind()
    {
        if (!_installed)
        {
            return;
        }

        var before = Folders();
        using var press = Press(new DocumentOptions { TimeLimit = TimeSpan.FromMinutes(1) });
        var first = await Made(press);

        (await Made(press)).Should().BeSameAs(first);
        Folders().Except(before).Should().BeEmpty();
    }

    private static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), "sopengine-pdf-*");

    private static async Task<byte[]> Made(PdfPress press)
    {
        (await press.PrintAsync(Html, CancellationToken.None)).Succeeded(out var pdf, out var problem).Should().BeTrue("{0}", problem?.Detail);
        return pdf!;
    }

    private static PdfPress Press(DocumentOptions options) => new(Options.Create(options));
}
