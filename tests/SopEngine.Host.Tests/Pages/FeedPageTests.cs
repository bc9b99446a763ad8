using System.Net.Http.Headers;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>The address of one's deadlines: made, read by a calendar program, taken away.</summary>
public sealed class FeedPageTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_address_is_shown_once_and_a_calendar_program_reads_it_until_it_is_revoked()
    {
        var (number, _) = await Reports.FileAsync(await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor"));
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        var before = (await staff.GetAsync("tugas/kalender")).ShouldBe(200);
        before.ShouldBeUsable();

        var made = (await staff.SendAsync(before, "buat", [])).ShouldBe(200);
        made.ShouldBeUsable();
        var address = new Uri(made.Document.QuerySelector(".receipt .pre")!.TextContent);
        address.AbsolutePath.Should().StartWith("/banyuwangi/tenggat/staff-it/").And.EndWith(".ics");
        var again = await staff.GetAsync("tugas/kalender");
        again.Html.Should().NotContain(address.AbsolutePath);

        using var feed = await GetAsync(address.AbsolutePath);
        ((int)feed.StatusCode).Should().Be(200);
        feed.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");
        feed.Headers.CacheControl!.Private.Should().BeTrue();
        (await feed.Content.ReadAsStringAsync()).Should().Contain($"/banyuwangi/tiket/{number}");
        using var same = await GetAsync(address.AbsolutePath, feed.Headers.ETag);
        ((int)same.StatusCode).Should().Be(304);
        (await same.Content.ReadAsByteArrayAsync()).Should().BeEmpty();

        (await staff.SendAsync(again, "cabut", [])).ShouldBe(200).Text.Should().Contain("sudah dicabut");
        using var gone = await GetAsync(address.AbsolutePath);
        ((int)gone.StatusCode).Should().Be(404);
    }

    [Fact]
    public async Task A_wrong_key_and_a_wrong_name_are_told_alike()
    {
        using var key = await GetAsync("/banyuwangi/tenggat/staff-it/salah.ics");
        using var name = await GetAsync("/banyuwangi/tenggat/tidak-ada/salah.ics");

        ((int)key.StatusCode, (int)name.StatusCode).Should().Be((404, 404));
        key.Headers.ToString().Should().Be(name.Headers.ToString());
    }

    private async Task<HttpResponseMessage> GetAsync(string path, EntityTagHeaderValue? known = null)
    {
        using var client = _host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await client.SendAsync(request);
    }
}
