using System.Net.Http.Headers;
using System.Text;
using SopEngine.Host.Api;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>From the mail gateway to a ticket, over HTTP and on pages.</summary>
public sealed class MailPageTests : IDisposable
{
    private const string Token = "rahasia-gerbang-surel-2026";

    private readonly SopEngineHost _host = new SopEngineHost().Set("SopEngine:MailIntake:Tokens:banyuwangi", Token);

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Only_a_gateway_with_the_regions_token_hands_over_mails()
    {
        (await HandOverAsync("banyuwangi", null)).Should().Be(401);
        (await HandOverAsync("banyuwangi", Token + "x")).Should().Be(401);
        (await HandOverAsync("batam", Token)).Should().Be(401, "that region has none");
        (await HandOverAsync("banyuwangi", Token)).Should().Be(200);
        (await HandOverAsync("banyuwangi", Token, "bukan surel")).Should().Be(422);
        (await HandOverAsync("banyuwangi", Token, new string('x', (30 * 1024 * 1024) + 1))).Should().Be(413);
    }

    [Fact]
    public async Task An_officer_reads_the_mail_completes_what_is_asked_and_files_it()
    {
        (await HandOverAsync("banyuwangi", Token)).Should().Be(200);
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");

        (await staff.GetAsync("tugas")).ShouldBe(200).Text.Should().Contain("1 surel menunggu");
        var list = (await staff.GetAsync("surel")).ShouldBe(200);
        list.ShouldBeUsable();
        var form = (await staff.GetAsync(list.Document.QuerySelector("article a.btn")!.GetAttribute("href")!)).ShouldBe(200);
        form.ShouldBeUsable();
        form.Field("onBehalfOf.name")!.GetAttribute("value").Should().Be("Rina");
        form.Field("receivedAt")!.GetAttribute("value").Should().Be("2026-11-23T08:40:10");
        form.Field("f.uraian")!.TextContent.Should().Contain("SIMPEG tidak dapat dibuka");

        var receipt = (await staff.SendAsync(form, "ajukan", [("f.nama", "Rina"), ("f.opd", "kec-rogojampi"), ("f.jenis-kendala", "Aplikasi"), ("f.objek", "SIMPEG")])).ShouldBe(200);

        var number = Reports.Number().Match(receipt.Text).Value;
        (await staff.GetAsync($"tiket/{number}")).ShouldBe(200).Text.Should().Contain("08.40");
        (await staff.GetAsync("surel")).ShouldBe(200).Text.Should().Contain("Tidak ada surel yang menunggu.");
    }

    [Fact]
    public async Task What_is_no_request_is_set_aside_with_a_ground()
    {
        (await HandOverAsync("banyuwangi", Token)).Should().Be(200);
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        var list = await staff.GetAsync("surel");
        var form = list.Document.QuerySelector("input[name=formulir]")!.GetAttribute("value")!;

        (await staff.SendAsync(list, form, [("ground", " ")])).ShouldBe(422).Text.Should().Contain("Alasan wajib diisi.");
        (await staff.SendAsync(list, form, [("ground", "Penawaran barang.")])).ShouldBe(200).Text.Should().Contain("Surel itu dikesampingkan.");
    }

    private async Task<int> HandOverAsync(string tenant, string? token, string? raw = null)
    {
        using var client = _host.CreateClient();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes((raw ?? """
            Received: from mail.example by mx.banyuwangi.example; Mon, 23 Nov 2026 08:40:10 +0700
            From: Rina <rina@kecamatan.example>
            Subject: SIMPEG
            Message-ID: <satu@kecamatan.example>

            SIMPEG tidak dapat dibuka.
            """).ReplaceLineEndings("\r\n")));
        content.Headers.ContentType = new MediaTypeHeaderValue("message/rfc822");
        if (token is not null)
        {
            content.Headers.Add(MailEndpoints.TokenHeader, token);
        }

        using var answer = await client.PostAsync(new Uri($"/api/v1/{tenant}/mails", UriKind.Relative), content);
        return (int)answer.StatusCode;
    }
}
