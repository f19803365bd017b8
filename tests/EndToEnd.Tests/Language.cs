namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The product's languages by their platform ids.</summary>
public enum Language
{
    English = 1033,
    French = 1036,
}
