using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Hosts;

/// <summary>The hosts of an installation, by what they write of themselves.</summary>
public static class HostRows
{
    /// <summary>How long a host that no longer writes is remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Writes that this host is alive, and so finds out whether the database can be written to. The first time it forgets the hosts of long ago.</summary>
    public static async Task BeatAsync(SopDbContext db, HostRow host, CancellationToken stop)
    {
        if (await db.Hosts.Where(row => row.Id == host.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, host.SeenAt), stop) > 0)
        {
            return;
        }

        var oldest = host.SeenAt - Kept;
        await db.Hosts.Where(row => row.SeenAt < oldest).ExecuteDeleteAsync(stop);
        db.Hosts.Add(host);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Those that wrote since, the newest start first; at most a hundred.</summary>
    public static async Task<IReadOnlyList<HostRow>> SeenSinceAsync(SopDbContext db, DateTime since, CancellationToken stop) =>
        await db.Hosts.AsNoTracking().Where(row => row.SeenAt >= since).OrderByDescending(row => row.StartedAt).ThenBy(row => row.Id).Take(100).ToListAsync(stop);

    /// <summary>A host that stops takes its name away.</summary>
    public static Task LeaveAsync(SopDbContext db, Guid host, CancellationToken stop) => db.Hosts.Where(row => row.Id == host).ExecuteDeleteAsync(stop);
}
