namespace SopEngine.Domain.Tenants;

/// <summary>
/// The slug by which a region is named in every key and address, for example <c>banyuwangi</c>. Equal when the text is equal (ordinal).
/// <c>default</c> names no tenant and is refused wherever it is used.
/// </summary>
public readonly record struct TenantId(string Value)
{
    public override string ToString() => Value;
}
