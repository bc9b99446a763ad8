using System.Security.Cryptography;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Files in pieces, as a program on a bad line sends them.</summary>
[Collection(SharedHost.Name)]
public sealed class UploadTests(SopEngineHost host)
{
    [Fact]
    public async Task A_file_in_pieces_becomes_a_file_with_the_last_byte()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        byte[] content = [.. "%PDF-1.7\n"u8, .. RandomNumberGenerator.GetBytes(400_000)];
        var begun = (await requester.PostAsync("uploads", new { name = "surat.pdf", length = content.Length, sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) })).Should().HaveStatus(201).Json;
        var path = $"uploads/{begun.Text("id")}";
        begun.GetProperty("offset").GetInt64().Should().Be(0);
        begun.GetProperty("partSize").GetInt32().Should().Be(262_144);

        (await requester.AppendAsync(path, 0, content[..100_000])).Should().HaveStatus(200).Json.GetProperty("offset").GetInt64().Should().Be(100_000);
        (await requester.AppendAsync(path, 0, content[..100_000])).Should().BeRefused(409, "upload-moved").Json.Text("detail").Should().Contain("100000");
        (await requester.AppendAsync(path, 100_000, [.. content[100_000..], 1])).Should().BeRefused(413, "upload-too-long");
        (await requester.GetAsync(path)).Should().HaveStatus(200).Json.GetProperty("offset").GetInt64().Should().Be(100_000);
        var file = (await requester.AppendAsync(path, 100_000, content[100_000..])).Should().HaveStatus(200).Json.GetProperty("file");

        file.Text("id").Should().Be(begun.Text("id"));
        using var back = await requester.Http.GetAsync($"/api/v1/{Helpdesk.Tenant}/files/{file.Text("id")}");
        (await back.Content.ReadAsByteArrayAsync()).Should().Equal(content);
    }

    [Fact]
    public async Task A_piece_without_its_place_or_of_another_kind_is_refused_in_words()
    {
        var requester = await host.SignInAsync(Helpdesk.Tenant, "pelapor");
        var path = $"uploads/{(await requester.PostAsync("uploads", new { name = "a.txt", length = 3 })).Json.Text("id")}";
        using var bare = new ByteArrayContent([65]);
        (await requester.SendAsync(HttpMethod.Patch, path, bare)).Should().BeRefused(400, "bad-request");
        using var text = new StringContent("a") { Headers = { { "Upload-Offset", "0" } } };
        (await requester.SendAsync(HttpMethod.Patch, path, text)).Should().BeRefused(415, "unsupported-media-type");
        (await requester.AppendAsync(path, -1, [65])).Should().BeRefused(400, "bad-request");
        (await requester.PostAsync("uploads", new { name = "a.txt", length = 3_000_000_000 })).Should().BeRefused(413, "file-too-large");
    }
}
