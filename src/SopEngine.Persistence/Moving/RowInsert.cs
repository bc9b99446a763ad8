using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SopEngine.Persistence.Tenants;

namespace SopEngine.Persistence.Moving;

/// <summary>Inserts rows of one table exactly as they are, in the context's open transaction. The model says how each value is written on this database.</summary>
internal sealed class RowInsert : IAsyncDisposable
{
    private readonly DbCommand _command;
    private readonly IReadOnlyList<IProperty> _columns;

    public RowInsert(SopDbContext db, IEntityType type)
    {
        _columns = [.. type.GetProperties()];
        var sql = db.GetService<ISqlGenerationHelper>();
        var names = _columns.Select(column => sql.DelimitIdentifier(column.GetColumnName()));
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        _command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", _columns.Select((_, place) => $"@p{place}"))})";
    }

    public async Task RunAsync(ITenantOwned row, CancellationToken stop)
    {
        _command.Parameters.Clear();
        foreach (var (place, column) in _columns.Index())
        {
            var value = column.GetGetter().GetClrValue(row);
            _command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(_command, $"@p{place}", value, column.IsNullable));
        }

        await _command.ExecuteNonQueryAsync(stop);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();
}
