using System.Data;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Moving;

/// <summary>
/// Copies one region's rows from one database to another, on whatever both run. What must hold:
/// 1. the source is read as it stood at one instant, and nobody writes to an SQLite file meanwhile;
/// 2. everything arrives in one transaction or nothing does: a move that was cut off is begun again;
/// 3. a row arrives as it was, its version included, so it is written past the context's own save; the tenant is the source context's, which finds no other's rows;
/// 4. a region that is already there is left alone;
/// 5. before anything is kept, both sides are counted, and the ends of all histories compared.
/// The source keeps its rows: taking them away is the operator's decision, when he has seen that the region runs.
/// </summary>
public sealed class RegionMove(SopDatabase source, SopDatabase target)
{
    private static readonly MethodInfo _copy = typeof(RegionMove).GetMethod(nameof(CopyAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo _count = typeof(RegionMove).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Both databases must be in this program's form. <paramref name="progress"/> is told how many rows are written.</summary>
    /// <exception cref="DatabaseNotUsableException">The source has nothing of the region, the target already has something of it, or what arrived is not what was sent.</exception>
    public async Task<MoveReport> RunAsync(TenantId tenant, IProgress<int>? progress, CancellationToken stop)
    {
        await using var from = source.Open(tenant);
        await using var to = target.Open(tenant);
        await using var reading = await from.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        await using var writing = await to.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        var types = TableOrder.Of(to.Model);
        await RefuseTakenAsync(to, types, tenant, stop);
        var tables = new List<MovedTable>();
        var done = 0;
        foreach (var type in types)
        {
            var insert = new RowInsert(to, type);
            done += await Generic<int>(_copy, type, from, insert, new Progress(done, progress), stop);
            tables.Add(new(type.GetTableName()!, await Generic<int>(_count, type, to, stop)));
            RefuseUneven(tables[^1], await Generic<int>(_count, type, from, stop));
        }

        if (done == 0)
        {
            throw new DatabaseNotUsableException($"{source.Description} tidak memuat apa pun milik daerah \"{tenant}\"; tidak ada yang dipindahkan.");
        }

        var heads = await HistoryHeads.OfAsync(to, stop);
        if (heads != await HistoryHeads.OfAsync(from, stop))
        {
            throw new DatabaseNotUsableException("Ujung riwayat tiket di tujuan tidak sama dengan di asal; tidak ada yang disimpan di tujuan.");
        }

        await writing.CommitAsync(stop);
        return new(tables, heads.Tickets, heads.Sha256);
    }

    private async Task RefuseTakenAsync(SopDbContext to, IEnumerable<IEntityType> types, TenantId tenant, CancellationToken stop)
    {
        foreach (var type in types)
        {
            if (await Generic<int>(_count, type, to, stop) > 0)
            {
                throw new DatabaseNotUsableException(
                    $"{target.Description} sudah memuat daerah \"{tenant}\" (tabel {type.GetTableName()}); tidak ada yang diubah. Pakai basis data yang belum memuatnya.");
            }
        }
    }

    private static void RefuseUneven(MovedTable arrived, int sent)
    {
        if (arrived.Rows != sent)
        {
            throw new DatabaseNotUsableException($"Tabel {arrived.Name}: {sent} baris dikirim, {arrived.Rows} tiba; tidak ada yang disimpan di tujuan.");
        }
    }

    private static Task<T> Generic<T>(MethodInfo method, IEntityType type, params object?[] arguments) => (Task<T>)method.MakeGenericMethod(type.ClrType).Invoke(null, arguments)!;

    private static Task<int> CountAsync<TRow>(SopDbContext db, CancellationToken stop)
        where TRow : class, ITenantOwned => db.Set<TRow>().CountAsync(stop);

    // read row by row: neither side ever holds more than one
    private static async Task<int> CopyAsync<TRow>(SopDbContext from, RowInsert insert, Progress progress, CancellationToken stop)
        where TRow : class, ITenantOwned
    {
        var rows = 0;
        await foreach (var row in from.Set<TRow>().AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            await insert.RunAsync(row, stop);
            progress.Tell(++rows);
        }

        return rows;
    }

    private sealed class Progress(int before, IProgress<int>? told)
    {
        private const int Step = 500;

        public void Tell(int rows)
        {
            if (rows % Step == 0)
            {
                told?.Report(before + rows);
            }
        }
    }
}
