namespace SopEngine.Persistence.Conventions;

/// <summary>
/// How long the stored texts may be, in UTF-16 units. The same on every provider: SQLite does not enforce lengths, so the context does. Check what people type
/// against these before saving.
/// </summary>
public static class TextLength
{
    /// <summary>Ids that definitions and tenants give: tenant, SOP, step, lane, outcome, unit, role, topic.</summary>
    public const int Slug = 100;

    /// <summary>Members of enumerations.</summary>
    public const int Word = 40;

    public const int TicketNumber = 64;

    public const int UserName = 100;

    /// <summary>Names and posts of people, names of files and units.</summary>
    public const int Name = 200;

    /// <summary>Subjects and reasons: one line.</summary>
    public const int Line = 400;

    /// <summary>RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them brackets.</summary>
    public const int Email = 254;

    public const int Phone = 40;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int Sha256 = 64;

    /// <summary>Marks a column that holds JSON, a document or free text of any length.</summary>
    internal const int Unbounded = -1;
}
