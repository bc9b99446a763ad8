using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SopEngine.Application.Uploads;
using SopEngine.Host.Tests.Support;
using SopEngine.Host.Uploads;

namespace SopEngine.Host.Tests.Uploads;

/// <summary>Files are looked through by a scanner where there is one, and none passes unseen.</summary>
public sealed class ClamdTests
{
    // put together here, so that no scanner takes this file for what it looks for (eicar.org)
    private static readonly byte[] _eicar = System.Text.Encoding.ASCII.GetBytes(string.Concat(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"));

    [Fact]
    public async Task A_clean_file_passes_and_an_infected_one_does_not()
    {
        await using var clamd = new Clamd();
        var scanner = new ClamdScanner(clamd.Address, NullLogger<ClamdScanner>.Instance);

        (await ScanAsync(scanner, new byte[300_000])).Should().Be(new ScanResult(ScanVerdict.Clean));
        (await ScanAsync(scanner, [.. new byte[200_000], .. _eicar])).Should().Be(new ScanResult(ScanVerdict.Infected, "Eicar-Test-Signature"));
        clamd.Seen.Should().Equal(300_000, 200_000 + _eicar.Length);
    }

    [Fact]
    public async Task A_scanner_that_does_not_answer_clearly_lets_nothing_through()
    {
        Uri gone;
        await using (var clamd = new Clamd())
        {
            gone = clamd.Address;
            clamd.Says = "INSTREAM size limit exceeded. ERROR";
            (await ScanAsync(new ClamdScanner(gone, NullLogger<ClamdScanner>.Instance), [1])).Verdict.Should().Be(ScanVerdict.Unreachable);
            clamd.Says = "";
            (await ScanAsync(new ClamdScanner(gone, NullLogger<ClamdScanner>.Instance), [1])).Verdict.Should().Be(ScanVerdict.Unreachable);
        }

        (await ScanAsync(new ClamdScanner(gone, NullLogger<ClamdScanner>.Instance), [1])).Verdict.Should().Be(ScanVerdict.Unreachable);
        (await ScanAsync(new ClamdScanner(new Uri("clamd:///tidak/ada.ctl"), NullLogger<ClamdScanner>.Instance), [1])).Verdict.Should().Be(ScanVerdict.Unreachable);
    }

    [Fact]
    public async Task An_infected_upload_is_refused_and_one_that_could_not_be_looked_through_comes_again_later()
    {
        await using var clamd = new Clamd();
        using var host = new SopEngineHost().Set("SopEngine:Files:Scanner", clamd.Address.ToString());
        host.Services.GetRequiredService<IFileScanner>().Should().BeOfType<ClamdScanner>();
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");

        (await requester.UploadAsync("a.txt", "isi"u8.ToArray())).Should().HaveStatus(201);
        (await requester.UploadAsync("a.txt", _eicar)).Should().BeRefused(422, "file-infected").Json.Text("detail").Should().Contain("Eicar-Test-Signature");
        var upload = (await requester.PostAsync("uploads", new { name = "a.txt", length = 3 })).Json.Text("id");
        clamd.Says = "";
        (await requester.UploadAsync("a.txt", "isi"u8.ToArray())).Should().BeRefused(503, "scanner-unavailable");
        (await requester.AppendAsync($"uploads/{upload}", 0, "isi"u8.ToArray())).Should().BeRefused(503, "scanner-unavailable");
        clamd.Says = null;
        (await requester.AppendAsync($"uploads/{upload}", 3, [])).Should().HaveStatus(200).Json.GetProperty("file").Text("id").Should().Be(upload);
    }

    private static async Task<ScanResult> ScanAsync(ClamdScanner scanner, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await scanner.ScanAsync(stream, CancellationToken.None);
    }
}
