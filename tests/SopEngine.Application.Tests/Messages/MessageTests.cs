using SopEngine.Application.Messages;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Acts;

namespace SopEngine.Application.Tests.Messages;

public sealed class MessageTests : HouseTests
{
    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task A_requester_is_told_what_the_sop_says_he_is_told()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;

        var told = (await ListAsync("banyuwangi", "pelapor")).Should().ContainSingle().Subject;

        told.Subject.Should().Be($"Tiket diterima: {number}");
        told.Body.Should().Contain(number).And.Contain("Langkah: 1. Menginput laporan");
        told.At.Should().Be(TestHouse.Monday);
    }

    [Fact]
    public async Task Everybody_named_is_told_once_with_the_unit_in_mind()
    {
        await House.AddPersonAsync("jabar", "kabid-lain", "Kepala Bidang Lain", "kabid", "bid-lain");
        await new Desk(House, "jabar").FileAsync("user");

        (await ListAsync("jabar", "user")).Should().ContainSingle(message => message.Subject.StartsWith("Open Tiket", StringComparison.Ordinal));
        (await ListAsync("jabar", "helpdesk")).Where(message => message.Subject.StartsWith("Open Tiket", StringComparison.Ordinal)).Should()
            .ContainSingle("he holds two of the roles that are told");
        (await ListAsync("jabar", "kabid")).Should().ContainSingle();
        (await ListAsync("jabar", "analis")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_public_remark_tells_the_requester_and_an_internal_one_does_not()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var (handler, staff) = (House.Get<CommentHandler>(), await Banyuwangi.AsAsync("staff-it"));

        await handler.HandleAsync(staff, number, new CommentRequest("Periksa dulu.", Public: false), null, default);
        (await ListAsync("banyuwangi", "pelapor")).Should().ContainSingle();

        House.Time.Advance(TimeSpan.FromMinutes(1));
        await handler.HandleAsync(staff, number, new CommentRequest("Mohon kirim foto.", Public: true), null, default);
        (await ListAsync("banyuwangi", "pelapor"))[0].Subject.Should().Be($"Catatan baru: {number}");
    }

    [Fact]
    public async Task Messages_are_read_one_by_one_or_all_and_only_by_their_owner()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            House.Time.Advance(TimeSpan.FromMinutes(1));
            await Banyuwangi.FileAsync("pelapor");
        }

        var (me, queries, read) = (await Banyuwangi.AsAsync("pelapor"), House.Get<MessageQueries>(), House.Get<MarkRead>());
        var all = await ListAsync("banyuwangi", "pelapor");

        (await read.HandleAsync(await Banyuwangi.AsAsync("staff-it"), [all[0].Id], default)).Should().Be(0);
        (await read.HandleAsync(me, [all[0].Id, "bukan-id"], default)).Should().Be(1);
        (await queries.CountUnreadAsync(me, default)).Should().Be(2);
        (await queries.ListAsync(me, unread: true, null, null, default)).Value().Items.Should().HaveCount(2);
        (await read.HandleAsync(me, null, default)).Should().Be(2);
        (await queries.CountUnreadAsync(me, default)).Should().Be(0);
    }

    [Fact]
    public async Task Long_lists_are_read_part_by_part()
    {
        foreach (var _ in Enumerable.Range(0, 5))
        {
            await Banyuwangi.FileAsync("pelapor");
        }

        var (me, queries) = (await Banyuwangi.AsAsync("pelapor"), House.Get<MessageQueries>());
        var seen = new List<string>();
        string? next = null;
        do
        {
            var page = (await queries.ListAsync(me, unread: false, 2, next, default)).Value();
            seen.AddRange(page.Items.Select(message => message.Id));
            next = page.Next;
        }
        while (next is not null);

        seen.Should().HaveCount(5).And.OnlyHaveUniqueItems();
        (await queries.ListAsync(me, unread: false, 2, "bukan-penanda", default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "next");
        (await queries.ListAsync(me, unread: false, 0, null, default)).Problem!.Errors.Should().ContainSingle(error => error.Field == "limit");
    }

    private async Task<IReadOnlyList<MessageView>> ListAsync(string tenant, string user) =>
        (await House.Get<MessageQueries>().ListAsync(await House.AsAsync(tenant, user), unread: false, null, null, default)).Value().Items;
}
