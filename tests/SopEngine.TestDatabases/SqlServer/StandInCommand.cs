using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>A command to SQL Server that is checked by <see cref="SqlServerStandIn"/> and carried out on SQLite.</summary>
internal sealed class StandInCommand : DbCommand
{
    // its parameters are SQL Server's own, as EF Core's mappings expect them
    private readonly SqlCommand _described = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; } = 30;

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection => _described.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    private StandInConnection Place => (StandInConnection)(DbConnection ?? throw new InvalidOperationException("A command has a connection."));

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery() => Carry(statements =>
    {
        var (rows, before) = (0, 0);
        foreach (var statement in statements)
        {
            if (AfterCount.Due(statement, before) is { } due)
            {
                using var command = On(due);
                before = Math.Max(0, command.ExecuteNonQuery());
                rows += before;
            }
        }

        return rows;
    });

    public override object? ExecuteScalar() => Carry(statements =>
    {
        using var command = On(statements.Single());
        return command.ExecuteScalar();
    });

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Carry(statements =>
        statements.Count == 1 ? On(statements[0]).ExecuteReader(behavior) : Saved(statements));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _described.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Several statements are a save: each is carried out now, so that what fails does so here, and those that tell whether they met a row are told from again.</summary>
    private SqliteDataReader Saved(IEnumerable<string> statements)
    {
        var told = new List<string>();
        foreach (var statement in statements)
        {
            using var command = On(statement);
            using var reader = command.ExecuteReader();
            if (reader.FieldCount > 0)
            {
                told.Add(reader.Read() ? "SELECT 1" : "SELECT 1 WHERE 0");
            }
        }

        return On(told.Count > 0 ? string.Join(';', told) : "SELECT 1 WHERE 0").ExecuteReader();
    }

    private SqliteCommand On(string statement)
    {
        var command = Place.File.CreateCommand();
        command.CommandText = statement;
        command.Transaction = (DbTransaction as StandInTransaction)?.Transaction;
        foreach (SqlParameter parameter in _described.Parameters)
        {
            var name = parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName;
            if (statement.Contains(name, StringComparison.Ordinal))
            {
                command.Parameters.AddWithValue(name, parameter.Value ?? DBNull.Value);
            }
        }

        return command;
    }

    private T Carry<T>(Func<IReadOnlyList<string>, T> run)
    {
        var statements = Place.StandIn.Check(CommandText);
        try
        {
            return run(statements);
        }
        catch (SqliteException refused) when (SqlServerErrors.NumberOf(refused) is { } number)
        {
            throw SqlServerErrors.Make(number, refused.Message);
        }
    }
}
