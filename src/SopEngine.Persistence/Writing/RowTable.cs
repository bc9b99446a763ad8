using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SopEngine.Persistence.Writing;

/// <summary>A table as the model maps it, and the statements by which its rows are written. Every value is given by the program: no column is made by the database.</summary>
internal sealed class RowTable
{
    // each is a statement that connections keep prepared
    private const int MostChanges = 32;

    private readonly ConcurrentDictionary<string, RowSql> _updates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, RowSql> _queries = new();
    private readonly ConcurrentDictionary<int, RowSql> _inserts = new();
    private readonly ConcurrentDictionary<UInt128, RowSql> _changes = new();
    private readonly Lazy<Func<object, object, UInt128>> _differences;
    private readonly RowSyntax _syntax;
    private readonly Lazy<Func<DbDataReader, object>> _read;
    private readonly bool _guarded;
    private RowSql? _replace;
    private readonly RowColumn[] _key;
    private readonly RowColumn[] _identity;

    public RowTable(IEntityType type, RowSyntax syntax, int place)
    {
        if (type.GetProperties().FirstOrDefault(property => property.ValueGenerated != ValueGenerated.Never) is { } made)
        {
            throw new InvalidOperationException($"{type.ClrType.Name}.{made.Name} is made by the database; rows are written whole.");
        }

        _syntax = syntax;
        Name = type.GetTableName()!;
        Place = place;
        Columns = [.. type.GetProperties().Select(property => new RowColumn(property))];
        BoundedTexts = [.. Columns.Where(column => column.Longest > 0)];
        Token = Columns.FirstOrDefault(column => column.Property.IsConcurrencyToken);
        _key = [.. type.FindPrimaryKey()!.Properties.Select(property => Columns.Single(column => column.Property == property))];
        _differences = new(() => RowDifferences.Compile(type.ClrType, Columns));
        _read = new(() => RowMaterializer.Compile(type, Columns));
        _identity = [.. _key, .. Token is null ? [] : new[] { Token }];
        // rows of what has a version are written only with it, and it is guarded
        _guarded = Token is not null || !type.GetForeignKeys().Any(key => key.PrincipalEntityType.GetProperties().Any(property => property.IsConcurrencyToken));
        Insert = MakeInsert(1);
        Delete = new RowSql(Guarded($"DELETE FROM {Quoted(Name)} WHERE {Conditions(0)}"), _identity, true);
    }

    public string Name { get; }

    /// <summary>Each table has its own; those that this one's foreign keys point at have a lower one.</summary>
    public int Place { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    public RowColumn[] BoundedTexts { get; }

    /// <summary>The column that tells whether a row has been changed since it was read; null for rows that never change in parallel.</summary>
    public RowColumn? Token { get; }

    /// <summary>Takes every column, in order.</summary>
    public RowSql Insert { get; }

    /// <summary>Takes the key and, where there is one, the token that was read.</summary>
    public RowSql Delete { get; }

    /// <summary>The subject whose stamp is raised by writing a row; null for none.</summary>
    public string? Stamp { get; init; }

    /// <summary>Takes the columns to be set and then the key and the token that was read. <paramref name="which"/> tells of every column whether it is set.</summary>
    public RowSql Update(bool[] which) => _updates.GetOrAdd(string.Concat(which.Select(set => set ? '1' : '0')), MakeUpdate);

    /// <summary>An update of every column that is not of the key, but for those of the properties named.</summary>
    public RowSql Replace(IReadOnlyList<string> except) => except.Count == 0
        ? _replace ??= Update([.. Columns.Select(column => !_key.Contains(column))])
        : Update([.. Columns.Select(column => !_key.Contains(column) && !except.Contains(column.Property.Name))]);

    /// <summary>
    /// An update of the columns in which the rows differ and of those named; null for none. Where there were many forms of it already, every column is updated: what happens is of few
    /// kinds, and each has its form soon.
    /// </summary>
    public RowSql? Change(object before, object row, IReadOnlyList<string> always)
    {
        if (Columns.Count > RowDifferences.Most)
        {
            return Replace([]);
        }

        var which = _differences.Value(before, row);
        for (var at = 0; at < Columns.Count; at++)
        {
            which |= always.Contains(Columns[at].Property.Name) ? RowDifferences.Bit(at) : 0;
        }

        return which == 0 ? null : _changes.TryGetValue(which, out var known) ? known : _changes.Count >= MostChanges ? Replace([]) : _changes.GetOrAdd(which, MakeChange);
    }

    public RowStatement InsertOf(object row) => new(this, Insert, Insert.ValuesOf(row));

    /// <summary>Takes every column of one row, then of the next, for as many.</summary>
    public RowSql InsertMany(int rows) => rows == 1 ? Insert : _inserts.GetOrAdd(rows, MakeInsert);

    /// <summary>The rows whose key begins with these values.</summary>
    public RowQuery Find(params ReadOnlySpan<object> key)
    {
        var values = new object?[key.Length];
        for (var at = 0; at < key.Length; at++)
        {
            values[at] = _key[at].ToProvider(key[at]);
        }

        return new RowQuery(this, _queries.GetOrAdd(key.Length, MakeQuery), values);
    }

    /// <summary>The row that the reader of a query of this table stands on.</summary>
    public object Read(DbDataReader reader) => _read.Value(reader);

    /// <summary>Takes the key; adds the row with 1 in its one other column, or raises that by 1.</summary>
    public RowSql CountUp => field ??= new RowSql(_syntax.CountUp(Name, [.. _key.Select(column => column.Name)], Columns.Single(column => !_key.Contains(column)).Name), _key, false);

    /// <summary>What tells the row: its key, and its token as it was read.</summary>
    public IReadOnlyList<RowColumn> Identity => _identity;

    private RowSql MakeInsert(int rows)
    {
        var names = string.Join(", ", Columns.Select(column => Quoted(column.Name)));
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Columns.Select((_, at) => _syntax.Placeholder((row * Columns.Count) + at)))})");
        return new RowSql($"INSERT INTO {Quoted(Name)} ({names}) VALUES {string.Join(", ", values)}", [.. Enumerable.Repeat(Columns, rows).SelectMany(columns => columns)], false);
    }

    private RowSql MakeUpdate(string which)
    {
        var set = Columns.Where((_, at) => which[at] == '1').ToList();
        var sets = string.Join(", ", set.Select((column, at) => $"{Quoted(column.Name)} = {_syntax.Placeholder(at)}"));
        return new RowSql(Guarded($"UPDATE {Quoted(Name)} SET {sets} WHERE {Conditions(set.Count)}"), [.. set, .. _identity], true);
    }

    private RowSql MakeChange(UInt128 which) => Update([.. Columns.Select((column, at) => !_key.Contains(column) && (which & RowDifferences.Bit(at)) != 0)]);

    private string Guarded(string sql) => _guarded ? _syntax.Guarded(sql) : sql;

    private RowSql MakeQuery(int given)
    {
        var conditions = string.Join(" AND ", _key.Take(given).Select((column, at) => $"{Quoted(column.Name)} = {_syntax.Placeholder(at)}"));
        return new RowSql($"SELECT {string.Join(", ", Columns.Select(column => Quoted(column.Name)))} FROM {Quoted(Name)} WHERE {conditions}", [.. _key.Take(given)], false);
    }

    private string Conditions(int from) => string.Join(" AND ", _identity.Select((column, at) =>
    {
        var (name, place) = (Quoted(column.Name), _syntax.Placeholder(from + at));
        return column.Property.IsNullable ? $"({name} = {place} OR ({name} IS NULL AND {place} IS NULL))" : $"{name} = {place}";
    }));

    private static string Quoted(string name) => $"\"{name}\"";
}
