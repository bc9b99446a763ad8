using Microsoft.Extensions.Options;
using SopEngine.Persistence;

namespace SopEngine.Host.Commands;

/// <summary>
/// The verbs of the executable. Exit code 0: done; 1: it was done and something is wrong with what it looked at, or it could not be done; 2: the command is not
/// understood, or not there yet.
/// </summary>
public static class CommandLine
{
    public const int Wrong = 1;

    public const int NotUnderstood = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await ChooseAsync(args);
        }
        catch (DatabaseNotUsableException unusable)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return Wrong;
        }
        catch (Exception failed) when (DatabaseFaults.Of(failed) is { } fault)
        {
            await Console.Error.WriteLineAsync($"{DatabaseFaults.InWords(fault)} ({failed.GetBaseException().Message})");
            return Wrong;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Berkas tidak dapat dibaca atau ditulis: {failed.Message}");
            return Wrong;
        }
        catch (OptionsValidationException bad)
        {
            await Console.Error.WriteLineAsync($"Setelan tidak dapat dipakai. {string.Join(' ', bad.Failures)}");
            return Wrong;
        }
    }

    private static Task<int> ChooseAsync(string[] args) => args switch
    {
        [] or [['-', ..], ..] when !AsksForHelp(args) => ServeCommand.RunAsync(args),
        ["serve", .. var rest] => ServeCommand.RunAsync(rest),
        ["check", .. var paths] => CheckCommand.RunAsync(paths),
        ["migrate", .. var rest] => MigrateCommand.RunAsync(rest),
        ["admin", "create", .. var rest] => AdminCommand.RunAsync(rest),
        ["verify", .. var rest] => VerifyCommand.RunAsync(rest),
        ["move", .. var rest] => MoveCommand.RunAsync(rest),
        ["due", .. var rest] => DueCommand.RunAsync(rest),
        ["backup", .. var rest] => BackupCommand.RunAsync(rest),
        ["restore", .. var rest] => RestoreCommand.RunAsync(rest),
        ["demo", .. var rest] => DemoCommand.RunAsync(rest),
        ["forecast", .. var rest] => ForecastCommand.RunAsync(rest),
        ["export" or "import", ..] => NotYetAsync(args[0]),
        _ => HelpAsync(AsksForHelp(args) ? null : args[0]),
    };

    private static bool AsksForHelp(string[] args) => args is ["help" or "bantuan" or "-h" or "--help", ..];

    private static async Task<int> NotYetAsync(string verb)
    {
        await Console.Error.WriteLineAsync($"{verb}: belum tersedia.");
        return NotUnderstood;
    }

    private static async Task<int> HelpAsync(string? unknown)
    {
        if (unknown is null)
        {
            await Console.Out.WriteLineAsync(Help.Text);
            return 0;
        }

        await Console.Error.WriteLineAsync($"Perintah \"{unknown}\" tidak dikenal.\n\n{Help.Text}");
        return NotUnderstood;
    }
}
