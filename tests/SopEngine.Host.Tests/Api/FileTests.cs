using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Files are kept as bytes, given back as attachments, and never run.</summary>
[Collection(SharedHost.Name)]
public sealed class FileTests(SopEngineHost host)
{
    private static readonly byte[] _dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_as_an_attachment_of_its_own_name()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        byte[] content = [.. "%PDF-1.7\n"u8, .. RandomNumberGenerator.GetBytes(700_000)];

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
    public async Task A_page_in_disguise_is_refused_at_the_file()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");

        var uploaded = await requester.UploadAsync("gambar.png", "<html><script>alert(1)</script></html>"u8.ToArray());

        uploaded.Should().BeRefused(422, "form-invalid").Json.GetProperty("errors")[0].Text("code").Should().Be("page");
    }

    [Fact]
    public async Task A_download_that_was_cut_goes_on_where_it_stopped()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        byte[] content = [.. "%PDF-1.7\n"u8, .. RandomNumberGenerator.GetBytes(600_000)];
        var file = (await requester.UploadAsync("surat.pdf", content)).Json;
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{Helpdesk.Tenant}/files/{file.Text("id")}");
        asked.Headers.Range = new RangeHeaderValue(262_000, 530_000);
        asked.Headers.IfRange = new RangeConditionHeaderValue($"\"{file.Text("sha256")}\"");

        using var response = await requester.Http.SendAsync(asked);

        response.StatusCode.Should().Be(HttpStatusCode.PartialContent);
        response.Headers.ETag!.Tag.Should().Be($"\"{file.Text("sha256")}\"");
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(content[262_000..530_001]);
    }

    [Fact]
    public async Task A_picture_may_be_shown_and_anything_else_is_only_saved()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var picture = (await requester.UploadAsync("foto.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1])).Json.Text("id");

        using var response = await requester.Http.GetAsync($"/api/v1/{Helpdesk.Tenant}/files/{picture}");

        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("inline");
        response.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    [Fact]
    public async Task A_picture_is_shown_small_on_its_ticket()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var picture = (await requester.UploadAsync("titik.png", _dot)).Json.Text("id");

        using var response = await requester.Http.GetAsync($"/api/v1/{Helpdesk.Tenant}/files/{picture}/small");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("image/webp");
        (await requester.GetAsync($"files/{(await requester.UploadAsync("a.txt", [65])).Json.Text("id")}/small")).Should().BeRefused(404, "small-image-not-found");
    }

    [Fact]
    public async Task A_repeated_upload_with_one_key_is_one_file()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        requester.Http.DefaultRequestHeaders.Add("Idempotency-Key", "unggah-a-sekali");

        var first = await requester.UploadAsync("a.txt", "isi"u8.ToArray());
        var again = await requester.UploadAsync("a.txt", "isi"u8.ToArray());

        again.Should().HaveStatus(201).Json.Text("id").Should().Be(first.Json.Text("id"));
        (await requester.UploadAsync("a.txt", "lain"u8.ToArray())).Should().BeRefused(422, "idempotency-key-reused");
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

        (await requester.UploadAsync("besar.bin", new byte[20 * 1024 * 1024])).Should().HaveStatus(201);
        (await requester.UploadAsync("terlalu-besar.bin", new byte[(20 * 1024 * 1024) + 1])).Should().BeRefused(413, "file-too-large");
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
