using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Alarms;
using SopEngine.Application.Times;

namespace SopEngine.Application.Demo;

/// <summary>Lets the alarms of one region go off at their instants, as the product's own pass does, and no other region's.</summary>
internal sealed class DemoAlarms(DemoDesk desk)
{
    private const int AtOnce = 50;

    private readonly AlarmTally _tally = new();

    public int Fired => _tally.Fired;

    /// <summary>When the next is to be tried, UTC; null when none will be.</summary>
    public async Task<DateTime?> NextAsync(CancellationToken stop)
    {
        await using var db = desk.Parts.Database.Open(desk.Tenant.Id);
        return await db.Alarms.AsNoTracking().Where(row => row.RunAt != null).OrderBy(row => row.RunAt).Select(row => row.RunAt).FirstOrDefaultAsync(stop);
    }

    /// <summary>Lets those go off that are due by the demo's clock; gives their tickets.</summary>
    public async Task<IReadOnlyList<string>> FireAsync(CancellationToken stop)
    {
        var now = desk.Parts.Time.Now();
        var due = await desk.Parts.Due.FindAsync(new AlarmTurn(desk.Tenant, now, now, now), AtOnce, stop);
        foreach (var alarm in due)
        {
            await desk.Parts.Alarms.ServeAsync(alarm, _tally, stop);
        }

        return [.. due.Select(alarm => alarm.Ticket).Distinct()];
    }
}
