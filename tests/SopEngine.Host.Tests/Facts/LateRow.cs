using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;

namespace SopEngine.Host.Tests.Facts;

/// <summary>A ticket of Banyuwangi whose figures can be checked by hand: one row late by ten minutes, the ticket as a whole in time to the second.</summary>
internal static class LateRow
{
    /// <summary>Walks it from Monday 23 November 2026, 15.30, to its end on Tuesday at 10.40; gives its number.</summary>
    public static async Task<string> WalkAsync(SopEngineHost host)
    {
        host.Time.MoveTo(At(23, 15, 30));
        var walk = await RegionWalk.OfAsync(host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor");
        walk.WaitUntil(At(23, 15, 40));
        await walk.ClaimAsync("tentukan");
        walk.WaitUntil(At(23, 15, 50));
        await walk.TakeAsync("tentukan", "ya");
        walk.WaitUntil(At(24, 10, 30));
        await walk.TakeAsync("perbaikan", "selesai");
        walk.WaitUntil(At(24, 10, 35));
        await walk.TakeAsync("eskalasi", "tidak");
        walk.WaitUntil(At(24, 10, 40));
        await walk.TakeAsync("tutup", "tutup");
        return walk.Number;
    }

    /// <summary>An instant of November 2026 in western Indonesia.</summary>
    public static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));
}
