using Microsoft.Data.Sqlite;
using SopEngine.Benchmarks.Growth;
using SopEngine.Persistence;
using SopEngine.TestDatabases.Copies;

namespace SopEngine.Benchmarks.Nation;

/// <summary>Puts tickets into the database of a nation's host: a hundred in each region, copied of one that was filed on a database beside it.</summary>
internal static class NationTickets
{
    public const int Each = 100;

    public static async Task WriteAsync(NationFolder folder)
    {
        const string region = "contoh";
        var beside = "";
        var number = "";
        await using var example = await GrowthRegions.MakeAsync(
            [region],
            path => new DatabaseOptions { ConnectionString = $"Data Source={beside = Path.Combine(path, "sop.db")};Pooling=False" },
            ticket => Task.FromResult(number = ticket));
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullPath, "data", "sopengine.db")};Foreign Keys=False;Pooling=False");
        await connection.OpenAsync();
        await TicketCopies.ExecuteAsync(connection, $"ATTACH '{beside}' AS beside");
        foreach (var table in TicketCopies.Tables)
        {
            await TicketCopies.ExecuteAsync(connection, $"INSERT INTO main.\"{table}\" SELECT * FROM beside.\"{table}\"");
        }

        var original = await TicketCopies.OriginalAsync(connection, region, number);
        for (var at = 0; at < NationFolder.Regions; at++)
        {
            await TicketCopies.WriteAsync(connection, original, NationFolder.Region(at), Each);
        }
    }
}
