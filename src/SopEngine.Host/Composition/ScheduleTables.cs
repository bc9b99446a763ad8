using Quartz;
using SopEngine.Persistence;

namespace SopEngine.Host.Composition;

/// <summary>
/// The tables of the shared schedule, which are Quartz's own. Quartz would make them as the user as whom the program works, and that user may make none; so its script is run
/// with our migrations, by the owner. Each of its statements makes only what is missing.
/// </summary>
public static class ScheduleTables
{
    private const string Prefix = "QRTZ_";
    private const string Separator = "--;;";

    public static IReadOnlyList<string> For(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => [],
        DatabaseProvider.PostgreSql => Read("postgres"),
        DatabaseProvider.SqlServer => Read("sqlServer"),
    };

    private static List<string> Read(string dialect)
    {
        var name = $"Quartz.Impl.AdoJobStore.Schema.create_{dialect}.sql";
        using var script = typeof(IScheduler).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"Quartz has no {name} any more.");
        using var reader = new StreamReader(script);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n").Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal);
        // what stands before the first separator is the script's own preface
        return [.. text.Split($"\n{Separator}\n").Skip(1).Select(statement => statement.Trim())];
    }
}
