using System.Globalization;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>An update that finds no row throws an error of our own: all statements of a save go to the server at once, and it must end the save by itself.</summary>
internal sealed class SqlServerSyntax : RowSyntax
{
    /// <summary>The number of our error; those from 50000 on are a program's own.</summary>
    public const int Moved = 51000;

    public static SqlServerSyntax Instance { get; } = new();

    public override string Placeholder(int at) => string.Create(CultureInfo.InvariantCulture, $"@p{at}");

    public override string Guarded(string sql) => string.Create(CultureInfo.InvariantCulture, $"{sql}; IF @@ROWCOUNT <> 1 THROW {Moved}, 'moved', 1");

    // SQL Server has no ON CONFLICT; the lock holds the place of a row that is not there yet
    public override string CountUp(string table, IReadOnlyList<string> key, string count)
    {
        var names = string.Join(", ", key.Select(name => $"\"{name}\""));
        var places = string.Join(", ", key.Select((_, at) => Placeholder(at)));
        var same = string.Join(" AND ", key.Select((name, at) => $"\"{name}\" = {Placeholder(at)}"));
        return $"UPDATE \"{table}\" WITH (UPDLOCK, HOLDLOCK) SET \"{count}\" = \"{count}\" + 1 WHERE {same}; "
            + $"IF @@ROWCOUNT = 0 INSERT INTO \"{table}\" ({names}, \"{count}\") VALUES ({places}, 1)";
    }
}
