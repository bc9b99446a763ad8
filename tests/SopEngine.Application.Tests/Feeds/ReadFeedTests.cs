using SopEngine.Application.Feeds;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Feeds;

/// <summary>My deadlines, for whoever has the address I made.</summary>
public sealed class ReadFeedTests : HouseTests
{
    private static readonly Uri _root = new("https://helpdesk.example/");

    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task It_holds_what_is_in_my_inbox_and_nothing_that_anybody_typed()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor", ("nama", Answer.Text("Rina Kusumawati")), ("uraian", Answer.Text("Rahasia dapur")));
        var item = (await Banyuwangi.InboxAsync("staff-it")).Should().ContainSingle().Subject;
        var key = await MakeAsync();

        var lines = (await ReadAsync("staff-it", key))!.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        lines.Should().ContainInOrder("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", $"UID:{item.Id}@banyuwangi.sopengine", "DTSTAMP:20261123T010000Z", "LAST-MODIFIED:20261123T010000Z",
            $"DTSTART:{item.DueAt!.Value.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}", $"URL:https://helpdesk.example/banyuwangi/tiket/{ticket.Number}", "STATUS:CONFIRMED", "CATEGORIES:Staff IT", "END:VEVENT", "END:VCALENDAR");
        lines.Should().ContainSingle(line => line.StartsWith("SUMMARY:Langkah ", StringComparison.Ordinal) && line.EndsWith($" · {ticket.Number}", StringComparison.Ordinal));
        string.Join('\n', lines).Should().NotContain("Rina").And.NotContain("Rahasia").And.NotContain("Agus");
    }

    [Fact]
    public async Task What_is_paused_is_left_out_until_it_goes_on_and_what_is_done_is_gone()
    {
        var ticket = await Banyuwangi.FileAsync("pelapor");
        var key = await MakeAsync();
        var officer = await Banyuwangi.AsAsync("staff-it");

        (await House.Get<PauseHandler>().HandleAsync(officer, ticket.Number, new PauseRequest("Menunggu suku cadang.", "Vendor"), null, default)).Problem.Should().BeNull();
        (await ReadAsync("staff-it", key)).Should().NotContain("VEVENT", "nobody knows yet when it will be due");
        (await House.Get<ResumeHandler>().HandleAsync(officer, ticket.Number, new ResumeRequest("Sudah tiba."), null, default)).Problem.Should().BeNull();
        (await ReadAsync("staff-it", key)).Should().Contain("STATUS:CONFIRMED");
        (await House.Get<WithdrawHandler>().HandleAsync(await Banyuwangi.AsAsync("pelapor"), ticket.Number, new WithdrawRequest("Pulih."), null, default)).Problem.Should().BeNull();
        (await ReadAsync("staff-it", key)).Should().NotContain("VEVENT");
    }

    [Fact]
    public async Task A_wrong_key_an_unknown_name_and_another_region_find_nothing()
    {
        var key = await MakeAsync();

        (await ReadAsync("staff-it", key)).Should().NotBeNull();
        (await ReadAsync("staff-it", key + "x")).Should().BeNull();
        (await ReadAsync("kabid", key)).Should().BeNull();
        (await ReadAsync("tidak-ada", key)).Should().BeNull();
        (await House.Get<ReadFeed>().HandleAsync(House.Tenant("batam"), "staff-it", key, _root, default)).Should().BeNull();
    }

    [Fact]
    public async Task A_new_key_ends_the_one_before_and_a_revoked_one_opens_nothing()
    {
        var (first, second) = (await MakeAsync(), await MakeAsync());
        var (keys, officer) = (House.Get<FeedKeys>(), await Banyuwangi.AsAsync("staff-it"));

        (await ReadAsync("staff-it", first)).Should().BeNull();
        (await ReadAsync("staff-it", second)).Should().NotBeNull();
        (await keys.HasAsync(officer, default)).Should().BeTrue();
        (await keys.RevokeAsync(officer, default)).Should().BeNull();
        (await keys.HasAsync(officer, default)).Should().BeFalse();
        (await ReadAsync("staff-it", second)).Should().BeNull();
    }

    private async Task<string> MakeAsync() => (await House.Get<FeedKeys>().MakeAsync(await Banyuwangi.AsAsync("staff-it"), default)).Value();

    private Task<string?> ReadAsync(string userName, string key) => House.Get<ReadFeed>().HandleAsync(House.Tenant("banyuwangi"), userName, key, _root, default);
}
