using System.ComponentModel.DataAnnotations;

namespace SopEngine.Host.Documents;

/// <summary>How documents become files.</summary>
public sealed class DocumentOptions
{
    public const string Section = "SopEngine:Documents";

    /// <summary>The program of Chromium or Chrome that makes PDF. Default: the first found where systems put it; "-" for none.</summary>
    public string? Chromium { get; init; }

    /// <summary>How long one PDF may take, its wait for the one before included. Default: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Greatest length of a PDF. Default: 20.</summary>
    [Range(1, 200)]
    public int MostMegabytes { get; init; } = 20;
}
