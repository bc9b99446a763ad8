namespace SopEngine.Persistence.Writing;

/// <summary>In what a provider's SQL for writing rows differs from the others'. Names are quoted as the standard has it, by all of them.</summary>
internal abstract class RowSyntax
{
    /// <summary>What stands for the parameter at this place, from 0.</summary>
    public abstract string Placeholder(int at);

    /// <summary>Adds a row with 1 as its count, or raises the count of the one there is.</summary>
    public virtual string CountUp(string table, IReadOnlyList<string> key, string count)
    {
        var places = string.Join(", ", key.Select((_, at) => Placeholder(at)));
        var names = string.Join(", ", key.Select(name => $"\"{name}\""));
        return $"INSERT INTO \"{table}\" ({names}, \"{count}\") VALUES ({places}, 1) ON CONFLICT ({names}) DO UPDATE SET \"{count}\" = \"{table}\".\"{count}\" + 1";
    }

    /// <summary>An update or delete that must find one row: as it is, or so that the database itself refuses it when it finds none.</summary>
    public virtual string Guarded(string sql) => sql;
}
