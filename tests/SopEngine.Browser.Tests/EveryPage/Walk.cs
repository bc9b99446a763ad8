namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>What was met on the way through a page: stops, those never reached, those whose focus cannot be seen, and how often the first came again.</summary>
internal sealed class Walk
{
    public int Stops { get; set; }

    public string First { get; set; } = "";

    public int Rounds { get; set; }

    public string[] Missed { get; set; } = [];

    public string[] Dim { get; set; } = [];

    public string[] Hidden { get; set; } = [];
}
