using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>Everything that the database has of one region, table by table, as text.</summary>
internal static class KeptRows
{
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(SopDatabase database, TenantId tenant)
    {
        await using var db = database.Open(tenant);
        var tables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            var read = typeof(KeptRows).GetMethod(nameof(ReadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            tables[type.GetTableName() ?? type.DisplayName()] = await (Task<string>)read.Invoke(null, [db])!;
        }

        return tables;
    }

    private static async Task<string> ReadAsync<TRow>(SopDbContext db)
        where TRow : class
    {
        var columns = db.Model.FindEntityType(typeof(TRow))!.GetProperties().ToList();
        var rows = await db.Set<TRow>().AsNoTracking().ToListAsync();
        return string.Join('\n', rows.Select(row => JsonSerializer.Serialize(columns.Select(column => column.PropertyInfo?.GetValue(row)?.ToString()))).Order(StringComparer.Ordinal));
    }
}
