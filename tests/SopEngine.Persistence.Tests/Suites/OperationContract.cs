using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class OperationContract : DatabaseContract
{
    [Fact]
    public async Task A_call_and_its_answer_are_saved_together_or_not_at_all()
    {
        await FileAsync(Batam);
        await CommentAsync("k-1", "pertama");
        await FluentActions.Awaiting(() => CommentAsync("k-1", "kedua")).Should().ThrowAsync<WriteConflictException>();

        await using var db = Database.Open(Batam);
        (await db.Operations.SingleAsync()).Body.Should().Be("pertama");
        (await db.History.CountAsync(row => row.Kind == HistoryKind.Commented)).Should().Be(1);
        (await db.Tickets.SingleAsync()).LastSeq.Should().Be(2);
    }

    [Fact]
    public async Task Of_the_same_call_sent_twice_at_once_one_is_done_and_the_other_finds_its_answer()
    {
        await FileAsync(Batam);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(sender => Task.Run(() => AnswerAsync($"jawaban {sender}"))));

        answers.Distinct().Should().HaveCount(1);
        await using var db = Database.Open(Batam);
        (await db.History.CountAsync(row => row.Kind == HistoryKind.Commented)).Should().Be(1);
    }

    [Fact]
    public async Task The_same_key_of_another_person_or_tenant_is_another_call()
    {
        await AddAsync(Batam, "andi");
        await AddAsync(Batam, "budi");
        await AddAsync(Banten, "andi");

        await using var db = Database.Open(Batam);
        (await db.Operations.Select(row => row.UserName).OrderBy(name => name).ToListAsync()).Should().Equal("andi", "budi");
    }

    private async Task AddAsync(TenantId tenant, string userName)
    {
        await using var db = Database.Open(tenant);
        db.Operations.Add(Operation(tenant, userName, "k-1", "{}"));
        await db.SaveChangesAsync(Stop);
    }

    // as a use case does it: look for the answer, else do the work and save both; after a conflict begin again
    private async Task<string> AnswerAsync(string answer)
    {
        while (true)
        {
            await using (var db = Database.Open(Batam))
            {
                if (await db.Operations.SingleOrDefaultAsync(row => row.UserName == "andi" && row.Key == "k-1") is { } known)
                {
                    return known.Body;
                }
            }

            try
            {
                await CommentAsync("k-1", answer);
                return answer;
            }
            catch (WriteConflictException)
            {
                // the next round finds what the other saved
            }
        }
    }

    private async Task CommentAsync(string key, string answer)
    {
        await using var db = Database.Open(Batam);
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        TicketStore.Append(db, ticket!, ticket!.State.Then(SampleTicket.Entry(HistoryKind.Commented)));
        db.Operations.Add(Operation(Batam, "andi", key, answer));
        await db.SaveChangesAsync(Stop);
    }

    private static OperationRow Operation(TenantId tenant, string userName, string key, string body) => new()
    {
        Tenant = tenant,
        UserName = userName,
        Key = key,
        RequestHash = new string('c', 64),
        Status = 200,
        Body = body,
        At = SampleTicket.Morning,
    };
}
