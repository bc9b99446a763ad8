using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SopEngine.Application.WordFiles.Reading;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Documents;

/// <summary>The SOP for word processors, as anybody downloads it.</summary>
[Collection(SharedHost.Name)]
public sealed class SopWordTests(SopEngineHost host)
{
    [Theory]
    [InlineData("banten/sop/pengaduan-layanan-tik")]
    [InlineData("banyuwangi/sop/helpdesk-aplikasi-jaringan")]
    [InlineData("batam/sop/pengelolaan-layanan-it-support")]
    [InlineData("jabar/sop/pengoperasian-aplikasi-service-desk")]
    [InlineData("trenggalek/sop/pengelolaan-layanan-tik")]
    public async Task An_SOP_is_given_as_a_valid_Word_file_that_we_read_again(string sop)
    {
        using var answer = await new Browser(host, sop.Split('/')[0]).Http.GetAsync(new Uri($"/{sop}/unduh/docx", UriKind.Relative));

        ((int)answer.StatusCode).Should().Be(200);
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be($"{sop.Replace("/sop/", "-", StringComparison.Ordinal)}-revisi-1.docx");
        var file = await answer.Content.ReadAsByteArrayAsync();
        using var bytes = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(bytes, isEditable: false);
        new OpenXmlValidator().Validate(word).Select(found => found.Description).Should().BeEmpty();
        word.MainDocumentPart!.Document.InnerText.Should().MatchRegex("/sah/[0-9a-f]{12} untuk melihat");
        ReadWordDocument.Read(file).Succeeded(out var read, out _).Should().BeTrue();
        read!.Draft.Steps.Should().HaveCountGreaterThan(6);
    }

    [Fact]
    public async Task An_SOP_that_is_not_there_gives_none() =>
        (await new Browser(host, Helpdesk.Tenant).GetAsync("sop/tidak-ada/unduh/docx")).ShouldBe(404);
}
