using SopEngine.Application.Tenants;
using SopEngine.Host.Composition;
using SopEngine.Persistence;
using SopEngine.Persistence.Moving;

namespace SopEngine.Host.Commands;

/// <summary>Copies a region from the database of the settings to another, in one transaction there. Exit code 1 if it cannot; then nothing was changed.</summary>
internal static class MoveCommand
{
    private const string Usage = "Sebutkan daerah dan tujuannya: move --tenant DAERAH --to-provider Sqlite|PostgreSql|SqlServer --to-connection \"…\" [--to-migration-connection \"…\"].";

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Options.Read(args, "tenant", "to-provider", "to-connection", "to-migration-connection");
        await using var app = SopHost.Build(given.Rest);
        if (given["to-connection"] is not { } connection
            || !Enum.TryParse<DatabaseProvider>(given["to-provider"], ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            await Console.Error.WriteLineAsync(Usage);
            return CommandLine.NotUnderstood;
        }

        var tenants = app.Services.GetRequiredService<TenantRegistry>();
        if (tenants.Find(given["tenant"]) is not { } tenant)
        {
            await Console.Error.WriteLineAsync($"{Usage} Daerah yang ada: {string.Join(", ", tenants.All.Select(region => region.Id))}.");
            return CommandLine.NotUnderstood;
        }

        using var target = new SopDatabase(new DatabaseOptions { Provider = provider, ConnectionString = connection, MigrationConnectionString = given["to-migration-connection"] });
        var source = app.Services.GetRequiredService<SopDatabase>();
        await app.MigrateAsync(CancellationToken.None);
        await target.MigrateAsync(ScheduleTables.For(provider), CancellationToken.None);
        var progress = new Progress<int>(rows => Console.Error.Write($"\r{rows} baris disalin"));
        var report = await new RegionMove(source, target).RunAsync(tenant.Id, progress, CancellationToken.None);
        await Console.Error.WriteLineAsync();
        await TellAsync(source, target, report);
        return 0;
    }

    private static async Task TellAsync(SopDatabase source, SopDatabase target, MoveReport report)
    {
        await Console.Out.WriteLineAsync($"Dari {source.Description} ke {target.Description}:");
        foreach (var table in report.Tables)
        {
            await Console.Out.WriteLineAsync($"  {table.Name}: {table.Rows} baris, sama di kedua sisi");
        }

        await Console.Out.WriteLineAsync($"  ujung riwayat {report.Tickets} tiket sama di kedua sisi: {report.Heads}");
        await Console.Out.WriteLineAsync("Asalnya tidak diubah. Arahkan SopEngine:Database ke tujuan, lalu jalankan verify sebelum melayani lagi.");
    }
}
