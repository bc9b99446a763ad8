using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Application.Trails;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Trails;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Trails;

/// <summary>
/// A region with two tickets that were talked about on Monday and Tuesday, and nothing on Wednesday; on Thursday, just after midnight, all three days are sealed and their records
/// fetched, as the ministry does.
/// </summary>
public abstract class TrailRegion : IAsyncLifetime, IDisposable
{
    public static readonly TenantId Tenant = new(Helpdesk.Tenant);

    private SopDatabase _byHand = null!;

    public SopEngineHost Host { get; private set; } = null!;

    /// <summary>The ticket that is tampered with.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The numbers of its comments' entries: three of Monday, one, its last entry, of Tuesday.</summary>
    public IReadOnlyList<int> Comments { get; private set; } = [];

    /// <summary>What was fetched and kept outside.</summary>
    public IReadOnlyDictionary<TenantId, IReadOnlyList<DayRecord>> Outside { get; private set; } = null!;

    public TenantProfile Profile => Host.Services.GetRequiredService<TenantRegistry>().Find(Tenant.Value)!;

    protected abstract Task<SopEngineHost> NewHostAsync();

    public async Task InitializeAsync()
    {
        Host = await NewHostAsync();
        _byHand = new SopDatabase(Host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.AsOwner());
        var requester = await Host.SignInAsync(Helpdesk.Tenant, "pelapor");
        Number = (await Helpdesk.FileAsync(requester)).GetProperty("number").GetString()!;
        var other = (await Helpdesk.FileAsync(requester)).GetProperty("number").GetString()!;
        foreach (var text in new[] { "satu", "dua", "tiga" })
        {
            Host.Time.Advance(TimeSpan.FromMinutes(1));
            await CommentAsync(Number, text);
        }

        Host.Time.Advance(TimeSpan.FromDays(1));
        await CommentAsync(Number, "empat");
        await CommentAsync(other, "lima");
        await using (var db = Open())
        {
            Comments = await db.History.Where(row => row.Ticket == Number && row.Kind == HistoryKind.Commented).OrderBy(row => row.Seq).Select(row => row.Seq).ToListAsync();
        }

        Host.Time.MoveTo(At(26, 0, 10));
        (await SealAsync()).Should().Be(3, "Thursday is not over, and no other region has a history");
        var file = await Host.Anonymous(Helpdesk.Tenant).GetAsync("/banyuwangi/jejak-harian/unduh");
        Outside = await TrailFiles.ReadRecordsAsync(new MemoryStream(Encoding.UTF8.GetBytes(file.Should().HaveStatus(200).Body)), default);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public void Dispose()
    {
        _byHand.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>As whoever owns the tables sees and changes them: the program itself may not do to the past what is done here.</summary>
    public SopDbContext Open() => _byHand.Open(Tenant);

    public Task<int> SealAsync() => Host.Services.GetRequiredService<SealDays>().RunAsync(default);

    /// <summary>What verify finds, with the records that were kept outside or without them.</summary>
    public async Task<IReadOnlyList<TicketFinding>> FindAsync(bool outside) =>
        (await Host.Services.GetRequiredService<VerifyTickets>().RunAsync(Tenant, outside ? Outside : null, null, default)).Findings;

    public async Task CommentAsync(string number, string text) =>
        (await (await Host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync($"tickets/{number}/comment", new { text })).Status.Should().BeLessThan(300);

    public static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));
}

public sealed class TrailRegionOnSqlite : TrailRegion
{
    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}

public sealed class TrailRegionOnPostgreSql : TrailRegion
{
    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
