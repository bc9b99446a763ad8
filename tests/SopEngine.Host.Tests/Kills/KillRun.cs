using System.Globalization;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// How long a run of kills is: few in the ordinary tests; <c>SOPENGINE_TEST_KILLS</c> says how many, <c>SOPENGINE_TEST_SEED</c> with which chance, and
/// <c>SOPENGINE_TEST_KILLS_FOLDER</c> where it lies, so that a run that was cut goes on.
/// </summary>
internal sealed class KillRun : IDisposable
{
    private readonly string? _kept = Environment.GetEnvironmentVariable("SOPENGINE_TEST_KILLS_FOLDER");

    public KillRun(string name, int few)
    {
        Kills = Given("SOPENGINE_TEST_KILLS", few);
        Folder = _kept is null ? Directory.CreateTempSubdirectory("sopengine-kills-").FullName : Directory.CreateDirectory(Path.Combine(_kept, name)).FullName;
        var remembered = Path.Combine(Folder, "seed.txt");
        Seed = File.Exists(remembered)
            ? int.Parse(File.ReadAllText(remembered), CultureInfo.InvariantCulture)
            : Given("SOPENGINE_TEST_SEED", Environment.TickCount & 0xFFFF);
        File.WriteAllText(remembered, $"{Seed}");
    }

    public int Kills { get; }

    public int Seed { get; }

    public string Folder { get; }

    public override string ToString() => $"SOPENGINE_TEST_KILLS={Kills} SOPENGINE_TEST_SEED={Seed}{(_kept is null ? "" : $" SOPENGINE_TEST_KILLS_FOLDER={_kept}")}";

    /// <summary>Takes the folder away unless it is to be kept.</summary>
    public void Dispose()
    {
        if (_kept is null)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static int Given(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
