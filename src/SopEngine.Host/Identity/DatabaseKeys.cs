using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using SopEngine.Persistence;
using SopEngine.Persistence.Keys;

namespace SopEngine.Host.Identity;

/// <summary>
/// Keeps the keys of cookies, tokens and forms in the database, so that all hosts of an installation share them and a restart signs nobody out. The framework asks for
/// them synchronously, once a day at most.
/// </summary>
public sealed class DatabaseKeys(SopDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.OpenShared();
        return [.. db.DataProtectionKeys.Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = database.OpenShared();
        db.DataProtectionKeys.Add(new DataProtectionKeyRow { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChangesAsync().GetAwaiter().GetResult();
    }
}
