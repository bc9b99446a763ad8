using SopEngine.Application.Checks;

namespace SopEngine.Host.Commands;

/// <summary>Checks definition and region files and prints everything that is wrong with them. Needs no database and no secret.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(string[] paths)
    {
        if (paths.Length == 0)
        {
            await Console.Error.WriteLineAsync("Sebutkan berkas atau folder yang diperiksa, misalnya: check workflow-definitions tenants");
            return CommandLine.NotUnderstood;
        }

        var report = CheckFiles.Run(paths);
        foreach (var line in report.Lines)
        {
            await Console.Out.WriteLineAsync(line);
        }

        return report.Errors + report.Warnings == 0 ? 0 : CommandLine.Wrong;
    }
}
