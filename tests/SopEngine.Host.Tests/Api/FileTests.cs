using System.Security.Cryptography;
using SopEngine.Application.Uploads;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Files are kept as bytes, given back as attachments, and never run.</summary>
[Collection(SharedHost.Name)]
public sealed class FileTests(SopEngineHost host)
{
    [Fact]
    public async Task A_file_comes_back_byte_for_byte_as_an_attachment_of_its_own_name()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var content = RandomNumberGenerator.GetBytes(5000);

        var uploaded = await requester.UploadAsync("Surat Dinas número 7.pdf", content);

        var file = uploaded.Should().HaveStatus(201).Json;
        file.Text("sha256").Should().Be(Convert.ToHexStringLower(SHA256.HashData(content)));
        using var response = await requester.Http.GetAsync($"/api/v1/{Helpdesk.Tenant}/files/{file.Text("id")}");
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(content);
        var disposition = response.Content.Headers.ContentDisposition!;
        disposition.DispositionType.Should().Be("attachment");
        disposition.FileNameStar.Should().Contain("número 7");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task A_page_in_disguise_is_not_given_back_as_a_page()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var uploaded = await requester.UploadAsync("gambar.png", "<html><script>alert(1)</script></html>"u8.ToArray());

        var back = await requester.GetAsync($"files/{uploaded.Json.Text("id")}");

        back.ContentType.Should().NotBe("text/html").And.NotBe("image/png");
    }

    [Fact]
    public async Task A_path_in_a_name_is_only_a_name()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");

        var uploaded = await requester.UploadAsync("../../etc/passwd", [1]);

        uploaded.Should().HaveStatus(201).Json.Text("name").Should().NotContainAny("/", "\\", "..");
    }

    [Fact]
    public async Task A_file_of_the_greatest_length_is_kept_and_a_longer_one_refused()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");

        (await requester.UploadAsync("besar.bin", new byte[UploadFile.Largest])).Should().HaveStatus(201);
        (await requester.UploadAsync("terlalu-besar.bin", new byte[UploadFile.Largest + 1])).Should().BeRefused(413, "file-too-large");
    }

    [Fact]
    public async Task An_upload_that_is_not_one_is_refused_in_words()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");

        (await requester.PostAsync("files", new { file = "x" })).Should().BeRefused(415, "unsupported-media-type");
        (await requester.PostTextAsync("files", "x", "multipart/form-data")).Should().BeRefused(415, "unsupported-media-type");
        (await requester.PostTextAsync("files", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf", "multipart/form-data; boundary=x"))
            .Should().BeRefused(400, "bad-request");
        (await requester.PostTextAsync("files", "nothing like it", "multipart/form-data; boundary=x")).Should().BeRefused(400, "bad-request");
        (await requester.UploadAsync("a.txt", [1], part: "lampiran")).Should().BeRefused(400, "bad-request");
        (await requester.UploadAsync("a.txt", [])).Should().BeRefused(422);
    }

    [Fact]
    public async Task A_file_that_nothing_has_claimed_is_its_uploaders_alone()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var officer = await host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var id = (await requester.UploadAsync("a.txt", [1])).Json.Text("id");

        (await officer.GetAsync($"files/{id}")).Should().BeRefused(404);
    }
}
