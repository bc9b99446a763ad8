using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Inbox;
using SopEngine.Persistence.Tests.Samples;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class ValueContract : DatabaseContract
{
    [Fact]
    public async Task Instants_come_back_in_utc_and_cut_to_milliseconds()
    {
        var written = SampleTicket.Morning.AddTicks(1_234_567);
        await AddAsync(Message(1, written));

        await using var db = Database.Open(Batam);
        var at = (await db.Inbox.SingleAsync()).At;
        (at, at.Kind).Should().Be((SampleTicket.Morning.AddMilliseconds(123), DateTimeKind.Utc));
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task An_instant_that_does_not_say_utc_is_neither_written_nor_compared_with(DateTimeKind kind)
    {
        var wrong = DateTime.SpecifyKind(SampleTicket.Morning, kind);
        var written = await FluentActions.Awaiting(() => AddAsync(Message(1, wrong))).Should().ThrowAsync<Exception>();
        written.Which.ToString().Should().Contain("only UTC instants are stored");

        await using var db = Database.Open(Batam);
        var compared = await FluentActions.Awaiting(() => db.Inbox.Where(row => row.At < wrong).ToListAsync()).Should().ThrowAsync<Exception>();
        compared.Which.ToString().Should().Contain("only UTC instants are stored");
    }

    [Fact]
    public async Task Instants_order_and_compare_in_the_database_as_they_do_in_memory()
    {
        var moments = new[] { 0, 1, 10, 99, 100, 999, 1000, 1001, 60_000 }.Select(ms => SampleTicket.Morning.AddMilliseconds(ms)).ToList();
        await AddAsync([.. moments.Select((at, index) => Message(index, at)).Reverse()]);

        await using var db = Database.Open(Batam);
        (await db.Inbox.OrderBy(row => row.At).Select(row => row.At).ToListAsync()).Should().Equal(moments);
        var border = moments[5];
        (await db.Inbox.CountAsync(row => row.At < border)).Should().Be(5);
    }

    [Fact]
    public async Task Enumerations_are_found_by_what_they_are_called()
    {
        await FileAsync(Batam);
        await using var db = Database.Open(Batam);
        (await db.History.CountAsync(row => row.Kind == HistoryKind.Filed)).Should().Be(1);
        (await db.WorkItems.CountAsync(row => row.State == WorkItemState.Claimed)).Should().Be(0);
    }

    [Fact]
    public async Task Work_is_found_by_any_of_the_roles_that_may_do_it()
    {
        await FileAsync(Batam);
        await using var db = Database.Open(Batam);
        var mine = new[] { "kabid", "staff-it" };
        (await db.WorkItems.CountAsync(row => row.Roles.Any(role => mine.Contains(role)))).Should().Be(1);
        var others = new[] { "kabid" };
        (await db.WorkItems.CountAsync(row => row.Roles.Any(role => others.Contains(role)))).Should().Be(0);
    }

    [Fact]
    public async Task Days_come_back_as_days()
    {
        await using (var db = Database.Open(Batam))
        {
            db.Accounts.Add(new AccountRow { Tenant = Batam, UserName = "ani", Id = new Guid(1, 0, 0, new byte[8]), Name = "Ani", SecurityStamp = "s" });
            db.RoleHoldings.Add(new RoleHoldingRow
            {
                Tenant = Batam, UserName = "ani", Ordinal = 1, Role = "kabid", Kind = HoldingKind.Plh, From = new(2026, 11, 23), Until = new(2026, 12, 4),
            });
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Database.Open(Batam);
        var day = new DateOnly(2026, 12, 4);
        var held = await again.RoleHoldings.SingleAsync(row => row.From <= day && row.Until >= day);
        (held.From, held.Until, held.Kind).Should().Be((new(2026, 11, 23), day, HoldingKind.Plh));
    }

    [Fact]
    public async Task A_text_longer_than_its_column_is_refused_and_nothing_is_saved()
    {
        var message = Message(1, SampleTicket.Morning, subject: new string('x', TextLength.Line + 1));
        var refused = await FluentActions.Awaiting(() => AddAsync(Message(2, SampleTicket.Morning), message)).Should().ThrowAsync<TextTooLongException>();
        refused.WithMessage("InboxRow.Subject holds 400 characters and was given 401.");

        await using var db = Database.Open(Batam);
        (await db.Inbox.AnyAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Texts_come_back_letter_by_letter()
    {
        const string Odd = "Ā 'kutip' \"ganda\" ; -- 🖨 \u200b akhir ";
        await AddAsync(Message(1, SampleTicket.Morning, subject: Odd));

        await using var db = Database.Open(Batam);
        (await db.Inbox.SingleAsync(row => row.Subject == Odd)).Subject.Should().Be(Odd);
    }

    [Fact]
    public async Task Texts_are_ordered_and_told_apart_by_their_letters_codes_whatever_the_database_speaks()
    {
        string[] texts = ["", "-", "10", "9", "A-1", "A1", "B", "Z", "_", "a", "a-1", "a1", "b", "z", "\u00c4", "\u00e4", "\u0131"];
        await AddAsync([.. texts.Reverse().Select((text, index) => Message(index, SampleTicket.Morning, text))]);

        await using var db = Database.Open(Batam);
        (await db.Inbox.OrderBy(row => row.Subject).Select(row => row.Subject).ToListAsync()).Should().Equal(texts);
        foreach (var border in texts)
        {
            (await db.Inbox.Where(row => string.Compare(row.Subject, border) > 0).OrderBy(row => row.Subject).Select(row => row.Subject).ToListAsync())
                .Should().Equal(texts.SkipWhile(text => text != border).Skip(1));
            (await db.Inbox.CountAsync(row => row.Subject == border)).Should().Be(1);
        }
    }

    [Fact]
    public async Task Ids_are_ordered_by_their_first_bytes_first()
    {
        Guid[] ids = [new("00000001-0000-0000-0000-ff0000000000"), new("00000100-0000-0000-0000-000000000000"), new("00000100-0000-0000-0000-000000000001"), new("01000000-0000-0000-0000-000000000000")];
        await AddAsync([.. ids.Reverse().Select(id => Message(id, SampleTicket.Morning))]);

        await using var db = Database.Open(Batam);
        (await db.Inbox.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync()).Should().Equal(ids);
        (await db.Inbox.SingleAsync(row => row.Id == ids[0])).Id.Should().Be(ids[0]);
    }

    [Fact]
    public void The_synchronous_save_is_closed()
    {
        using var db = Database.Open(Batam);
        FluentActions.Invoking(() => db.SaveChanges(acceptAllChangesOnSuccess: true)).Should().Throw<NotSupportedException>();
    }

    private async Task AddAsync(params InboxRow[] rows)
    {
        await using var db = Database.Open(Batam);
        db.Inbox.AddRange(rows);
        await db.SaveChangesAsync(Stop);
    }

    private static InboxRow Message(int id, DateTime at, string subject = "Tiket Anda diterima") => Message(new Guid(id, 0, 0, new byte[8]), at, subject);

    private static InboxRow Message(Guid id, DateTime at, string subject = "Tiket Anda diterima") => new()
    {
        Tenant = Batam,
        Id = id,
        Recipient = "siti",
        Template = "tiket-diterima",
        Subject = subject,
        Body = "…",
        At = at,
    };
}
