using SopEngine.Host.Composition;
using SopEngine.Persistence;

namespace SopEngine.Host.Commands;

/// <summary>Makes the database or brings it up to date, after copying it aside. Refuses one that a newer program wrote.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = SopHost.Build(args);
        var database = app.Services.GetRequiredService<SopDatabase>();
        var report = await app.MigrateAsync(CancellationToken.None);
        await Console.Out.WriteLineAsync(report switch
        {
            { Applied.Count: 0 } => $"{database.Description}: sudah mutakhir.",
            { Backup: { } backup } => $"{database.Description}: {report.Applied.Count} perubahan diterapkan. Salinan sebelumnya: {backup}.",
            _ => $"{database.Description}: {report.Applied.Count} perubahan diterapkan ({string.Join(", ", report.Applied)}). {report.Notice}".TrimEnd(),
        });
        return 0;
    }
}
