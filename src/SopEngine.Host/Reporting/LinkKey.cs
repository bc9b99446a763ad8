using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Reporting;

/// <summary>
/// The secret that seals links to next pages: derived from the oldest of the keys that all hosts share, so that a link goes on after a restart and on another host.
/// </summary>
public sealed class LinkKey(IDataProtectionProvider protection, DatabaseKeys keys)
{
    private const int Bytes = 32;

    private static readonly byte[] _purpose = "SopEngine figure links"u8.ToArray();

    public byte[] Read()
    {
        // where nothing was ever protected there is no key yet
        protection.CreateProtector("SopEngine.Figures").Protect([1]);
        var oldest = keys.GetAllElements().Where(element => element.Name.LocalName == "key")
            .OrderBy(element => (DateTimeOffset)element.Element("creationDate")!).ThenBy(element => (string)element.Attribute("id")!, StringComparer.Ordinal).First();
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(oldest.ToString(SaveOptions.DisableFormatting)), Bytes, info: _purpose);
    }
}
