namespace SopEngine.Host.Commands;

/// <summary>Checks definition and region files and prints everything that is wrong with them. Needs no database.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(string[] paths)
    {
        await Console.Error.WriteLineAsync($"check: {paths.Length}");
        return CommandLine.Wrong;
    }
}
