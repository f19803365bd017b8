namespace Microsoft.Xrm.Sdk;

/// <summary>Gives a plugin the organization service.</summary>
public interface IOrganizationServiceFactory
{
    /// <summary>The service with a user's rights; null means the system's.</summary>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
