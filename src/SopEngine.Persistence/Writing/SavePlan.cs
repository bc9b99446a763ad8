using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Tenants;

namespace SopEngine.Persistence.Writing;

/// <summary>
/// The statements of one save, in an order the foreign keys allow: what EF Core has followed and found changed, and the rows of the context's book. Before anything is
/// written every row is checked: whose it is, whether its texts fit, and its version is raised.
/// </summary>
internal sealed class SavePlan
{
    private readonly SopDbContext _db;
    private readonly RowTables _tables;
    private readonly List<RowStatement> _writes = [];
    private readonly HashSet<string> _stamped = [];

    private SavePlan(SopDbContext db)
    {
        _db = db;
        _tables = db.Tables;
    }

    /// <exception cref="CrossTenantWriteException">A row of another tenant is among the changes.</exception>
    /// <exception cref="TextTooLongException">A text does not fit its column.</exception>
    public static IReadOnlyList<RowStatement> Of(SopDbContext db)
    {
        var plan = new SavePlan(db);
        foreach (var pending in db.Book.Rows)
        {
            plan.Add(pending);
        }

        db.ChangeTracker.DetectChanges();
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                plan.Add(entry);
            }
        }

        return [.. plan._writes.OrderBy(write => write.Order)];
    }

    private void Add(PendingRow pending)
    {
        var table = _tables[pending.Row.GetType()];
        Check(table, pending.Row);
        var versioned = pending.Row as IVersioned;
        var read = versioned?.Version ?? 0;
        if (versioned is not null)
        {
            versioned.Version = pending.Kind == PendingKind.Insert ? 1 : read + 1;
        }

        if (pending.Before is { } before)
        {
            if (table.Change(before, pending.Row, pending.Always) is { } change)
            {
                Write(table, new(table, change, change.ValuesOf(pending.Row)));
            }

            return;
        }

        Write(table, pending.Kind switch
        {
            PendingKind.Insert => table.InsertOf(pending.Row),
            PendingKind.Delete => new(table, table.Delete, [.. table.Identity.Select(column => column == table.Token ? read : column.ValueOf(pending.Row))]),
            _ => Replace(table, pending, read),
        });
    }

    private static RowStatement Replace(RowTable table, PendingRow pending, int read)
    {
        var form = table.Replace(pending.Except);
        var values = form.ValuesOf(pending.Row);
        if (table.Token is not null)
        {
            values[^1] = table.Token.ToProvider(read);
        }

        return new(table, form, values);
    }

    private void Add(EntityEntry entry)
    {
        var table = _tables[entry.Metadata];
        Check(table, entry.Entity);
        if (entry.Entity is IVersioned && entry.State is EntityState.Added or EntityState.Modified)
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = entry.State == EntityState.Added ? 1 : (int)version.OriginalValue! + 1;
        }

        Write(table, entry.State switch
        {
            EntityState.Added => table.InsertOf(entry.Entity),
            EntityState.Deleted => new(table, table.Delete, [.. Identity(entry, table)]),
            _ => Update(entry, table),
        });
    }

    private static RowStatement Update(EntityEntry entry, RowTable table)
    {
        var which = table.Columns.Select(column => !column.Property.IsPrimaryKey() && entry.Property(column.Property).IsModified).ToArray();
        var set = table.Columns.Where((_, at) => which[at]).Select(column => column.ValueOf(entry.Entity));
        return new(table, table.Update(which), [.. set, .. Identity(entry, table)]);
    }

    private static IEnumerable<object?> Identity(EntityEntry entry, RowTable table) =>
        table.Identity.Select(column => column == table.Token ? column.ToProvider(entry.Property(column.Property).OriginalValue) : column.ValueOf(entry.Entity));

    private void Check(RowTable table, object row)
    {
        TenantGuard.Check(_db.Tenant, row);
        TextBounds.Check(table, row);
    }

    private void Write(RowTable table, RowStatement statement)
    {
        _writes.Add(statement);
        if (table.Stamp is { } subject && _stamped.Add(subject))
        {
            var stamps = _tables[typeof(StampRow)];
            _writes.Add(new(stamps, stamps.CountUp, [_db.Tenant.Value, subject]));
        }
    }
}
