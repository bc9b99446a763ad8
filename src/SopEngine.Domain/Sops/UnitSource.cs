namespace SopEngine.Domain.Sops;

/// <summary>The places a lane's unit can come from.</summary>
public enum UnitSource
{
    /// <summary>The unit of the ticket's topic (Batam's Pengawas, Jawa Barat's Kabid and Kasi of the owning unit).</summary>
    Topic,

    /// <summary>The answer to a form field, at intake or in an earlier row (Trenggalek's bidang chosen in row 2).</summary>
    Field,
}
