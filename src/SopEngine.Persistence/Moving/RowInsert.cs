using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Moving;

/// <summary>Inserts rows of one table exactly as they are, in the context's open transaction. The model says how each value is written on this database.</summary>
internal sealed class RowInsert
{
    private readonly SopDbContext _db;
    private readonly string _sql;
    private readonly IReadOnlyList<IProperty> _columns;

    public RowInsert(SopDbContext db, IEntityType type)
    {
        _columns = [.. type.GetProperties()];
        var sql = db.GetService<ISqlGenerationHelper>();
        var names = _columns.Select(column => sql.DelimitIdentifier(column.GetColumnName()));
        _db = db;
        _sql = $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", _columns.Select((_, place) => $"@p{place}"))})";
    }

    public async Task RunAsync(ITenantOwned row, CancellationToken stop)
    {
        // a command each: one that was prepared unasked may keep what it was given before
        await using var command = _db.Database.GetDbConnection().CreateCommand();
        command.CommandText = _sql;
        command.Transaction = _db.Database.CurrentTransaction!.GetDbTransaction();
        foreach (var (place, column) in _columns.Index())
        {
            var value = column.GetGetter().GetClrValue(row);
            command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, $"@p{place}", value, column.IsNullable));
        }

        await command.ExecuteNonQueryAsync(stop);
    }
}
