using SopEngine.Benchmarks.Completions;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>Rows completed per second, by one caller and by several at once.</summary>
internal sealed class SixTaskTickets : IScenario
{
    public string Name => "completions";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        await using var tickets = await SixTasks.MakeAsync(folder => new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "sop.db")}" });
        tell($"first minute: {await tickets.RunAsync(4, TimeSpan.FromSeconds(5))}");
        foreach (var callers in new[] { 1, 8, 32, 1, 8, 32 })
        {
            tell($"{callers} callers: {await tickets.RunAsync(callers, TimeSpan.FromSeconds(4))}");
        }

        return [];
    }
}
